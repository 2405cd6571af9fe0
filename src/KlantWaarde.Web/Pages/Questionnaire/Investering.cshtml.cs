using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Part 4: how heavy each investering is, and which weighs most.</summary>
public sealed class InvesteringModel(AnswerDesk desk) : QuestionPage(desk)
{
    public override AnswerSheet? Sheet => Visit.Flow.Find(Part.Investment);

    public IEnumerable<ChoiceGroup> Weights =>
        from investering in Visit.Questionnaire.Investeringen
        let scale = new Scale(AnswerFields.Weight(investering.Code), InvesteringSheet.Heaviest, InvesteringSheet.Lightest)
        select new ChoiceGroup(
            this, scale.Field, Texts.Format("Burden.Item", Visit.Say(investering.Name)), ChoiceGroup.Labelled(this, scale, "Burden"))
        {
            Hint = Visit.Say(investering.Description),
            Look = ChoiceLook.Words,
        };

    public ChoiceGroup Heaviest => new(this, AnswerFields.Heaviest, Texts["Heaviest.Question"],
        [.. Visit.Questionnaire.Investeringen.Select(investering => new Choice(investering.Code, Visit.Say(investering.Name)))]);
}
