using KlantWaarde.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Part 2: a page of cards.</summary>
public sealed class CardsModel(AnswerDesk desk) : QuestionPage(desk)
{
    /// <summary>1 for the first page.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public override AnswerSheet? Sheet => Visit.Flow.Find(Part.Klantwaarden, Number);

    public IReadOnlyList<Card> Cards => field ??= [.. CardsOf((CardSheet)Sheet!)];

    private IEnumerable<Card> CardsOf(CardSheet sheet) =>
        from klantwaarde in sheet.Cards
        let name = klantwaarde.Name.In(Visit.Voice, Visit.Questionnaire.Organisation)
        select new Card(
            $"kaart-{klantwaarde.Code}",
            name,
            klantwaarde.Card.In(Visit.Voice, Visit.Questionnaire.Organisation),
            ChoiceGroup.Of(this, AnswerFields.Stated(klantwaarde.Code), "Stated", AnswerCodes.Stated, apart: "weet-niet")
                with { About = name, Level = 3 },
            ChoiceGroup.Of(this, AnswerFields.Experience(klantwaarde.Code), "Experience", AnswerCodes.Experience, apart: "geen-ervaring")
                with { About = name, Level = 3, Look = ChoiceLook.Steps });

    /// <summary>A klantwaarde with its two questions.</summary>
    public sealed record Card(string Id, string Name, string Sentence, ChoiceGroup Stated, ChoiceGroup Experience);
}
