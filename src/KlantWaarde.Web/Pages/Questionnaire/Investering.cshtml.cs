using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Part 4: how heavy each investering is, and which weighs most.</summary>
public sealed class InvesteringModel(AnswerDesk desk) : QuestionPage(desk)
{
    public override AnswerSheet? Sheet => Visit.Flow.Find(Part.Investeringen);

    public IEnumerable<ChoiceGroup> Weights =>
        from investering in Visit.Questionnaire.Investeringen
        let scale = new Scale(AnswerFields.Weight(investering.Code), InvesteringSheet.Heaviest, InvesteringSheet.Lightest)
        select new ChoiceGroup(
            this, scale.Field, Texts.With("Investering.Legend", Say(investering.Name)), ChoiceGroup.Labelled(this, scale, "Weight"))
        {
            Hint = Say(investering.Description),
            Look = ChoiceLook.Steps,
        };

    public ChoiceGroup Heaviest => new(this, AnswerFields.Heaviest, Texts["Heaviest.Legend"],
        [.. Visit.Questionnaire.Investeringen.Select(investering => new Choice(investering.Code, Say(investering.Name)))]);

    private string Say(Wording wording) => wording.In(Visit.Voice, Visit.Questionnaire.Organisation);
}
