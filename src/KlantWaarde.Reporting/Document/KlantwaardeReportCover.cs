using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>The first page: what it is, of whom, about when, and from whom.</summary>
internal static class KlantwaardeReportCover
{
    public static Section Compose(ReportContent content) => new(Sheet.Portrait, Cover: true,
    [
        new Block.Figure(CoverPicture.Draw()),
        new Block.Gap(30),
        new Block.Heading(1, content.Title),
        new Block.Paragraph(content.Survey, ParagraphKind.Lead),
        new Block.Paragraph($"Wat klanten verwachten, wat zij ervaren en wat zij ervoor over hebben. Periode: {content.Period}."),
        new Block.Gap(36),
        new Block.Paragraph(content.Agency, ParagraphKind.Lead),
        new Block.Paragraph(DutchDate.DayOf(content.ReleasedAt)),
    ]);
}
