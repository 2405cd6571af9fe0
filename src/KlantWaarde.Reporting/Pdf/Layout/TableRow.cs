using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Pdf.Structure;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>One row of a table, or its head, wrapped to the widths of its columns.</summary>
internal sealed class TableRow
{
    private const double Padding = 5.5;

    private readonly bool _isHead;
    private readonly TextStyle _style;
    private readonly List<TableCell> _cells;

    private TableRow(bool isHead, TextStyle style, IEnumerable<(Cell Cell, TableColumn Column)> cells)
    {
        (_isHead, _style) = (isHead, style);
        _cells = [.. cells.Select(cell => new TableCell(cell.Cell, cell.Column, style))];
        LineCount = Math.Max(1, _cells.Max(cell => cell.Lines.Count));
    }

    public static TableRow Head(List<TableColumn> columns) =>
        new(isHead: true, Design.TableHead, columns.Select(column => (new Cell(column.Head), column)));

    public static TableRow Of(IReadOnlyList<Cell> cells, List<TableColumn> columns) =>
        new(isHead: false, Design.TableText, cells.Zip(columns));

    public int LineCount { get; }

    public double Height => LineCount * _style.Leading + 2 * Padding;

    public int LinesIn(double height) => (int)((height - 2 * Padding + 0.001) / _style.Leading);

    /// <summary>Puts the row and its cells in the table; the first cell names its row, and those of the head their columns.</summary>
    public List<StructureElement> Tag(StructureElement table)
    {
        var row = table.Add(new(Role.Row));
        return [.. _cells.Select((_, index) => row.Add(ElementOf(index)))];
    }

    /// <summary>Paints some of the lines, as content of <paramref name="elements"/>.</summary>
    public void Paint(PageFlow flow, List<StructureElement> elements, int first, int count)
    {
        foreach (var (cell, element) in _cells.Zip(elements))
        {
            if (first == 0) PaintSwatch(cell, flow);
            if (cell.Lines.Count <= first) continue;

            using (flow.Page.Content(element))
                cell.Paint(flow.Page.Canvas, flow.Y + Padding, first, count);
        }

        flow.Advance(count * _style.Leading + 2 * Padding);
    }

    /// <summary>Paints all lines, as part of whatever the caller says they are.</summary>
    public void Paint(PageFlow flow)
    {
        foreach (var cell in _cells)
            cell.Paint(flow.Page.Canvas, flow.Y + Padding, 0, LineCount);

        flow.Advance(Height);
    }

    private static void PaintSwatch(TableCell cell, PageFlow flow)
    {
        if (!cell.HasSwatch) return;

        using (flow.Page.Artifact())
            cell.PaintSwatch(flow.Page.Canvas, flow.Y + Padding);
    }

    private StructureElement ElementOf(int index) => _isHead || index == 0
        ? new(Role.Head) { Attributes = $"/O/Table/Scope/{(_isHead ? "Column" : "Row")}" }
        : new(Role.Cell);
}
