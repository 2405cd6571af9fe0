using KlantWaarde.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Part 2: a page of cards.</summary>
public sealed class CardsModel(AnswerDesk desk) : QuestionPage(desk)
{
    /// <summary>1 for the first page.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public override AnswerSheet? Sheet => Visit.Flow.Find(Part.Cards, Number);

    public IReadOnlyList<Card> Cards => field ??= [.. CardsOf((CardSheet)Sheet!)];

    private IEnumerable<Card> CardsOf(CardSheet sheet)
    {
        var before = Visit.Flow.Sheets.OfType<CardSheet>().TakeWhile(other => other != sheet).Sum(other => other.Cards.Count);

        return
            from entry in sheet.Cards.Index()
            let klantwaarde = entry.Item
            let name = Visit.Say(klantwaarde.Name)
            select new Card(
                $"kaart-{klantwaarde.Code}",
                Texts.Format("Card.Position", before + entry.Index + 1, Visit.Questionnaire.Klantwaarden.Count),
                name,
                Visit.Say(klantwaarde.Card),
                StatedOf(klantwaarde.Code, name),
                ExperienceOf(klantwaarde.Code, name));
    }

    private ChoiceGroup StatedOf(string code, string name) =>
        ChoiceGroup.Of(this, AnswerFields.Stated(code), "Stated", AnswerCodes.Stated, apart: StatedAnswer.DontKnow) with
        {
            About = name,
            Level = 3,
        };

    private ChoiceGroup ExperienceOf(string code, string name) =>
        ChoiceGroup.Of(this, AnswerFields.Experience(code), "Experience", AnswerCodes.Experience, apart: ExperienceAnswer.NoExperience) with
        {
            About = name,
            Level = 3,
            Look = ChoiceLook.Steps,
        };

    /// <summary>A klantwaarde with its two questions.</summary>
    public sealed record Card(string Id, string Position, string Name, string Sentence, ChoiceGroup Stated, ChoiceGroup Experience);
}
