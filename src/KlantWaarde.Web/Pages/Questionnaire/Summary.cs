using System.Globalization;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Texts;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>A question and what was answered, in words; no answers when it is open.</summary>
public sealed record SummaryRow(string Question, IReadOnlyList<string> Answers);

/// <summary>A page of questions as the overview sums it up.</summary>
public sealed record SummaryPage(string Id, string Title, string ChangePath, IReadOnlyList<SummaryRow> Rows);

/// <summary>Says again, in words, what a respondent answered.</summary>
public sealed class Summary
{
    private readonly Visit _visit;
    private readonly Dictionary<string, string> _names;

    private Summary(Visit visit)
    {
        _visit = visit;
        _names = visit.Questionnaire.Klantwaarden.ToDictionary(klantwaarde => klantwaarde.Code, klantwaarde => Say(klantwaarde.Name));
    }

    private Answers Answers => _visit.Answers;

    private RespondentTexts Texts => _visit.Texts;

    public static IReadOnlyList<SummaryPage> Of(Visit visit)
    {
        var summary = new Summary(visit);
        return [.. visit.Flow.Sheets.Select(summary.PageOf)];
    }

    private SummaryPage PageOf(AnswerSheet sheet)
    {
        var path = _visit.PathTo(sheet);
        return new(
            $"blad-{sheet.Part:D}-{sheet.Number}",
            TitleOf(sheet),
            $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}naar=overzicht",
            [.. RowsOf(sheet)]);
    }

    private string TitleOf(AnswerSheet sheet)
    {
        var title = _visit.TitleOf(sheet.Part);
        var pages = _visit.Flow.Sheets.Count(other => other.Part == sheet.Part);
        return pages > 1 ? $"{title} ({sheet.Number}/{pages})" : title;
    }

    private IEnumerable<SummaryRow> RowsOf(AnswerSheet sheet) => sheet switch
    {
        RolSheet => [new(_visit.Say("Rol.Question"), One(RolName))],
        CardSheet cards => cards.Cards.Select(RowOf),
        DecisiveSheet =>
        [
            new(Texts["Picks.Question"], [.. Answers.Picks.Select(code => _names.GetValueOrDefault(code, code))]),
            new(_visit.Say("Surprise.Question"),
            [
                .. One(Coded(Answers.Surprise, "Surprise")),
                .. One(Answers.SurprisedBy is { } code ? _names.GetValueOrDefault(code, code) : null),
            ]),
            new(_visit.Say("Thought.Question"), One(Coded(Answers.Thought, "Thought"))),
        ],
        InvesteringSheet =>
        [
            .. _visit.Questionnaire.Investeringen.Select(RowOf),
            new(Texts["Heaviest.Question"], One(HeaviestName)),
        ],
        _ =>
        [
            new(_visit.Say("Satisfaction.Question"), One(Number(Answers.Satisfaction))),
            new(_visit.Say("Worth.Question"), One(Step(Answers.Worth, "Worth"))),
            new(_visit.Say("Recommend.Question"), One(Number(Answers.Recommend))),
            new(_visit.Say("Stay.Question"), One(Step(Answers.Stay, "Stay"))),
            new(_visit.Say("Grant.Question"), One(Step(Answers.Grant, "Grant"))),
            .. Answers.Open is { } open ? new SummaryRow[] { new(_visit.Say("Open.Question"), [open]) } : [],
        ],
    };

    private SummaryRow RowOf(KlantwaardeDefinition klantwaarde)
    {
        var card = Answers.Cards.GetValueOrDefault(klantwaarde.Code);
        return new(Say(klantwaarde.Name),
        [
            .. One(Coded(card?.Stated, "Stated")),
            .. One(Coded(card?.Experience, "Experience")),
        ]);
    }

    private SummaryRow RowOf(InvesteringDefinition investering) => new(
        Say(investering.Name),
        One(Answers.Burden.TryGetValue(investering.Code, out var weight) ? Step(weight, "Burden") : null));

    private string? RolName => Answers.Rol switch
    {
        null => null,
        Answers.OtherRol => Texts["Rol.Other"],
        var code => _visit.Questionnaire.Rollen.FirstOrDefault(rol => rol.Code == code) is { } rol ? _visit.Capital(Say(rol.Name)) : code,
    };

    private string? HeaviestName => _visit.Questionnaire.Investeringen
        .FirstOrDefault(investering => investering.Code == Answers.Heaviest) is { } heaviest ? Say(heaviest.Name) : null;

    private string? Coded<TAnswer>(TAnswer? answer, string texts) where TAnswer : struct, Enum =>
        answer is { } given ? _visit.Say($"{texts}.{given}") : null;

    private string? Step(int? answer, string texts) => Number(answer) is { } step ? _visit.Say($"{texts}.{step}") : null;

    private static string? Number(int? answer) => answer?.ToString(CultureInfo.InvariantCulture);

    private static string[] One(string? answer) => answer is null ? [] : [answer];

    private string Say(Wording wording) => _visit.Say(wording);
}
