using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Part 3: what decides, what surprised, which thought fits.</summary>
public sealed class DecisiveModel(AnswerDesk desk) : QuestionPage(desk)
{
    public override AnswerSheet? Sheet => Visit.Flow.Find(Part.Decisive);

    /// <summary>The klantwaarden, in the order in which the respondent met them.</summary>
    public ChoiceGroup Picks => new(this, AnswerFields.Picks, Texts["Picks.Question"],
    [
        .. from sheet in Visit.Flow.Sheets.OfType<CardSheet>()
           from card in sheet.Cards
           select new Choice(card.Code, Visit.Say(card.Name)),
    ])
    {
        Hint = Texts.Format("Picks.Hint", Answers.MaxPicks),
        Many = true,
    };

    public ChoiceGroup Surprise => ChoiceGroup.Of(this, AnswerFields.Surprise, "Surprise", AnswerCodes.Surprise);

    public ChoiceGroup Thought => ChoiceGroup.Of(this, AnswerFields.Thought, "Thought", AnswerCodes.Thought);
}
