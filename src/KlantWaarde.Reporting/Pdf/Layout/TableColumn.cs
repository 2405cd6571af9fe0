using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>A column with its place on the page, in points; the white between columns is not part of it.</summary>
internal sealed record TableColumn(string Head, Anchor Align, double Left, double Width)
{
    private const double Gutter = 14;

    public static List<TableColumn> LayOut(IReadOnlyList<Column> columns, double left, double width)
    {
        if (columns.FirstOrDefault(column => !(column.Share > 0)) is { } wrong)
            throw new ArgumentException($"The column \"{wrong.Head}\" has a share of {wrong.Share}.", nameof(columns));

        var unit = (width - Gutter * (columns.Count - 1)) / columns.Sum(column => column.Share);
        var laidOut = new List<TableColumn>();
        foreach (var column in columns)
        {
            laidOut.Add(new(column.Head, column.Align, left, column.Share * unit));
            left += column.Share * unit + Gutter;
        }

        return laidOut;
    }

    /// <returns>Where something of that width begins.</returns>
    public double StartOf(double width) => Align switch
    {
        Anchor.Middle => Left + (Width - width) / 2,
        Anchor.End => Left + Width - width,
        _ => Left,
    };
}
