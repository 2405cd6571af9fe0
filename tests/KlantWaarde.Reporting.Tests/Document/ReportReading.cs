using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Tests.Document;

/// <summary>All that a reader of a report can read, in order.</summary>
internal static class ReportReading
{
    public static IEnumerable<string> Texts(this ReportDocument report) =>
        report.Sections.SelectMany(section => section.Texts()).Prepend(report.Footer).Prepend(report.Title);

    public static IEnumerable<string> Texts(this Section section) => section.Blocks.SelectMany(block => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Figure figure => [figure.Picture.Description, .. figure.Picture.Shapes.OfType<Shape.Text>().Select(text => text.Content)],
        Block.Table table =>
        [
            table.Caption,
            .. table.Columns.Select(column => column.Head),
            .. table.Rows.SelectMany(row => row.Select(cell => cell.Text)),
        ],
        _ => Array.Empty<string>(),
    });

    public static IEnumerable<TBlock> Blocks<TBlock>(this ReportDocument report) where TBlock : Block =>
        report.Sections.SelectMany(section => section.Blocks).OfType<TBlock>();
}
