using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>One page for whoever reads only one: who answered, where the organisation stands, and what that means.</summary>
internal static class KlantwaardeReportGlance
{
    public static Section Compose(ReportContent content) => new(Sheet.Portrait, Cover: false,
    [
        new Block.Heading(1, "In één oogopslag"),
        new Block.Paragraph(LevelOf(content.Outcome), ParagraphKind.Lead),
        .. ConclusionOf(content),
        new Block.Heading(2, "Wie antwoordden"),
        new Block.Paragraph(RespondentsOf(content)),
        .. content.Outcome.Models.Select(model => new Block.Paragraph(SentenceOf(model, content))),
        new Block.Heading(2, "Plaats op de piramide"),
        new Block.Paragraph(
            "Gemeten is wat uit de antwoorden per klantwaarde volgt. Zelf gezegd is de gedachte die klanten het best vonden passen.",
            ParagraphKind.Small),
        .. LostOf(content),
        new Block.Figure(PyramidPicture.Draw(content.Outcome.Level)), // last: a picture may shrink to stay on the page
    ]);

    private static string LevelOf(SurveyOutcome outcome) =>
        outcome.Level?.Sentence ?? "Er zijn nog te weinig antwoorden om te zeggen op welk niveau u presteert.";

    private static string RespondentsOf(ReportContent content) => (content.Outcome.Respondents, content.Invited) switch
    {
        (null, _) => "Er zijn nog te weinig antwoorden om te tellen.",
        ({ } n, { } invited) => $"In dit rapport tellen {n} van de {invited} uitgenodigde klanten mee.",
        ({ } n, null) => $"In dit rapport {(n is 1 ? "telt 1 klant" : $"tellen {n} klanten")} mee.",
    };

    private static string SentenceOf(Klantwaardemodel model, ReportContent content)
    {
        if (model is not { Respondents: { } n })
            return $"Als {model.Rol.Name}: {Anonymity.Reason(content.Settings)}";

        var ofInvited = content.InvitedIn(model.Rol) is { } invited ? $" van de {invited} uitgenodigde" : "";
        var from = model.Organisations is { } organisations ? $", uit {organisations} organisaties" : "";
        return $"Als {model.Rol.Name}: {n}{ofInvited} klanten zien u zo{from}.";
    }

    /// <summary>Beside the pyramid, because who left is not on it. Source: method 2h.</summary>
    private static IEnumerable<Block> LostOf(ReportContent content) => content.LostClients switch
    {
        null => [],
        0 => [new Block.Paragraph("Het afgelopen jaar vertrok er geen klant.", ParagraphKind.Small)],
        1 => [new Block.Paragraph("Het afgelopen jaar vertrok er 1 klant. Wie weg is, antwoordt niet en staat dus niet op de piramide.", ParagraphKind.Small)],
        { } lost => [new Block.Paragraph($"Het afgelopen jaar vertrokken er {lost} klanten. Wie weg is, antwoordt niet en staat dus niet op de piramide.", ParagraphKind.Small)],
    };

    private static IEnumerable<Block> ConclusionOf(ReportContent content) =>
        string.IsNullOrWhiteSpace(content.Conclusion)
            ? []
            : [new Block.Heading(2, "Conclusie"), .. Paragraphs(content.Conclusion)];

    private static IEnumerable<Block> Paragraphs(string text) => text
        .ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(paragraph => new Block.Paragraph(paragraph.ReplaceLineEndings(" ")));
}
