using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;
using KlantWaarde.Reporting.Pdf.Painting;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>The words of one cell, wrapped, with the swatch before them.</summary>
internal sealed class TableCell
{
    private const double SwatchSize = 8;
    private const double SwatchRadius = 2;
    private const double SwatchRoom = 14;
    private const double Slack = 0.01; // sums are not exact

    private readonly TableColumn _column;
    private readonly TextStyle _style;
    private readonly string? _swatch;

    public TableCell(Cell cell, TableColumn column, TextStyle style)
    {
        (_column, _style, _swatch) = (column, style, cell.Swatch);
        Lines = LineBreaker.Wrap(cell.Text, style, column.Width - Room);
        if (column.Align is Anchor.End) Lines = Lines.ConvertAll(WithTabularDigits);
    }

    /// <summary>The width in which no word of the cell is broken.</summary>
    /// <param name="cell">What it says.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="longestWhole">A text that is no wider than this is not broken at all.</param>
    public static double LeastWidth(Cell cell, TextStyle style, double longestWhole)
    {
        var whole = style.WidthOf(TabularDigits.In(PrintableText.Of(cell.Text)));
        return (whole <= longestWhole ? whole : LineBreaker.WidestPiece(cell.Text, style)) + (cell.Swatch is null ? 0 : SwatchRoom) + Slack;
    }

    public List<TextLine> Lines { get; }

    public bool HasSwatch => _swatch is not null;

    private double Room => HasSwatch ? SwatchRoom : 0;

    public void Paint(PdfCanvas canvas, double top, int first, int count)
    {
        foreach (var line in Lines.Skip(first).Take(count))
        {
            _style.Write(canvas, line.Text, _column.StartOf(line.Width + Room) + Room, top);
            top += _style.Leading;
        }
    }

    /// <summary>Beside the first line, as high as its capitals.</summary>
    public void PaintSwatch(PdfCanvas canvas, double top)
    {
        var middle = top + _style.Baseline - _style.CapHeight / 2;
        var left = _column.StartOf((Lines is [var line, ..] ? line.Width : 0) + Room);
        canvas.Fill(PdfPath.Box(left, middle - SwatchSize / 2, SwatchSize, SwatchSize, SwatchRadius), _swatch!);
    }

    private TextLine WithTabularDigits(TextLine line)
    {
        var tabular = TabularDigits.In(line.Text);
        return new(tabular, _style.WidthOf(tabular.AsSpan().TrimEnd(' ')));
    }
}
