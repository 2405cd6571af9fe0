using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>A column with its place on the page, in points; the white between columns is not part of it.</summary>
internal sealed record TableColumn(string Head, Anchor Align, double Left, double Width)
{
    private const double Gutter = 14;
    private const double LongestNumber = 0.25; // of the table; a longer text may wrap, also when it is aligned as a number

    /// <summary>Gives every column its share, or what its longest word needs if that is more, as far as there is room.</summary>
    /// <exception cref="ArgumentException">A share is not above 0, or a row has not one cell for each column.</exception>
    public static List<TableColumn> LayOut(Block.Table table, double left, double width)
    {
        Check(table);
        var columns = new List<TableColumn>();
        var room = width - Gutter * (table.Columns.Count - 1);

        foreach (var (column, share) in table.Columns.Zip(Widths(table, room)))
        {
            columns.Add(new(column.Head, column.Align, left, share));
            left += share + Gutter;
        }

        return columns;
    }

    /// <returns>Where something of that width begins.</returns>
    public double StartOf(double width) => Align switch
    {
        Anchor.Middle => Left + (Width - width) / 2,
        Anchor.End => Left + Width - width,
        _ => Left,
    };

    private static void Check(Block.Table table)
    {
        if (table.Columns.FirstOrDefault(column => !(column.Share > 0)) is { } wrong)
            throw new ArgumentException($"The column \"{wrong.Head}\" has a share of {wrong.Share}.", nameof(table));

        if (table.Rows.FirstOrDefault(row => row.Count != table.Columns.Count) is { } row)
            throw new ArgumentException($"A row of {row.Count} cells in a table of {table.Columns.Count} columns.", nameof(table));
    }

    private static IEnumerable<double> Widths(Block.Table table, double room)
    {
        var unit = room / table.Columns.Sum(column => column.Share);
        var wished = table.Columns.Select(column => column.Share * unit).ToList();
        var needed = Capped([.. table.Columns.Select((_, index) => LeastWidth(table, index, room))], room);

        var missing = wished.Zip(needed, (wish, need) => Math.Max(0, need - wish)).Sum();
        var spare = wished.Zip(needed, (wish, need) => Math.Max(0, wish - need)).Sum();
        return missing > 0 && spare > 0
            ? wished.Zip(needed, (wish, need) => Math.Max(wish, need) - Math.Max(0, wish - need) * missing / spare)
            : wished;
    }

    /// <summary>The same widths if there is room for all; if not, the largest give way, until the rest fits.</summary>
    private static List<double> Capped(List<double> widths, double room)
    {
        foreach (var (index, width) in widths.Order().Index())
        {
            var fair = room / (widths.Count - index);
            if (width > fair) return widths.ConvertAll(each => Math.Min(each, fair));
            room -= width;
        }

        return widths;
    }

    private static double LeastWidth(Block.Table table, int index, double room)
    {
        var isNumber = table.Columns[index].Align is Anchor.End;
        return table.Rows.Select(row => TableCell.LeastWidth(row[index], Design.TableText, isNumber ? room * LongestNumber : 0))
            .Append(TableCell.LeastWidth(new(table.Columns[index].Head), Design.TableHead, longestWhole: 0))
            .Max();
    }
}
