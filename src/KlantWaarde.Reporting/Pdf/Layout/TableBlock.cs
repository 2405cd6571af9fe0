using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Pdf.Painting;
using KlantWaarde.Reporting.Pdf.Structure;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>A table: a caption, a head on every page it reaches, and rows that stay in one piece.</summary>
internal sealed class TableBlock : FlowBlock
{
    private const double CaptionSpace = 4;
    private const double HeadRule = 0.75;
    private const double LargestHead = 1 / 3.0; // of a page; a taller head is not repeated

    private readonly List<TextLine> _caption;
    private readonly TableRow _head;
    private readonly List<TableRow> _rows;

    private TableBlock(Block.Table table, PageFlow flow)
    {
        var columns = TableColumn.LayOut(table, Design.Margin, flow.Width);
        _caption = LineBreaker.Wrap(table.Caption, Design.TableCaption, flow.Width);
        _head = TableRow.Head(columns);
        _rows = [.. table.Rows.Select(cells => TableRow.Of(cells, columns))];
    }

    /// <exception cref="ArgumentException">A share is not above 0, or a row has not one cell for each column.</exception>
    public static TableBlock? Of(Block.Table table, PageFlow flow) =>
        table.Columns is [] ? null : new TableBlock(table, flow);

    public override double SpaceBefore => 14;

    public override double SpaceAfter => 20;

    public override double LeastHeight => CaptionHeight + _head.Height + _rows.Take(1).Sum(row => row.Height);

    private double CaptionHeight => _caption is [] ? 0 : _caption.Count * Design.TableCaption.Leading + CaptionSpace;

    public override void Place(PageFlow flow)
    {
        var table = flow.Structure.Add(new(Role.Table));
        PlaceCaption(flow, table);
        Place(_head, flow, table, new(Design.Muted, HeadRule), repeatsHead: false);

        foreach (var row in _rows)
            Place(row, flow, table, new(Design.Hairline, Design.HairlineWidth), _head.Height <= flow.Whole * LargestHead);
    }

    private void PlaceCaption(PageFlow flow, StructureElement table)
    {
        if (_caption is []) return;

        TextFlow.Place(_caption, Design.TableCaption, flow, table.Add(new(Role.Caption)));
        flow.Advance(CaptionSpace);
    }

    private void Place(TableRow row, PageFlow flow, StructureElement table, Stroke rule, bool repeatsHead)
    {
        var cells = row.Tag(table);
        var room = flow.Whole - (repeatsHead ? _head.Height : 0);
        if (!flow.Fits(row.Height) && (row.Height <= room || row.LinesIn(flow.Remaining) < 2))
            BeginPage(flow, repeatsHead);

        for (var line = 0; line < row.LineCount;)
        {
            if (line > 0) BeginPage(flow, repeatsHead);
            var count = Math.Clamp(row.LinesIn(flow.Remaining), 1, row.LineCount - line);
            row.Paint(flow, cells, line, count);
            line += count;
        }

        Rule(flow, rule);
    }

    /// <summary>The head once more: for the eye only, since whoever listens has heard it.</summary>
    private void BeginPage(PageFlow flow, bool repeatsHead)
    {
        flow.NextPage();
        if (!repeatsHead) return;

        using (flow.Page.Artifact("/Type/Pagination/Subtype/Header"))
            _head.Paint(flow);

        Rule(flow, new(Design.Muted, HeadRule));
    }

    private static void Rule(PageFlow flow, Stroke stroke)
    {
        using (flow.Page.Artifact())
            flow.Page.Canvas.Draw(PdfPath.Line(Design.Margin, flow.Y, Design.Margin + flow.Width, flow.Y), stroke);
    }
}
