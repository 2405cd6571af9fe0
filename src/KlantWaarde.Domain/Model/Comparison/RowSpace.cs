using System.Numerics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>All rows that come of adding up multiples of some rows of whole numbers; exact.</summary>
internal sealed class RowSpace
{
    // Refusing is always safe, and a page that shows so many overlaps of a handful of klanten asks for it.
    private const int MostTrials = 2_000;

    private readonly List<BigInteger[]> _rows;
    private readonly int _columns;

    public RowSpace(IEnumerable<IEnumerable<int>> rows)
    {
        _rows = [.. rows.Select(row => row.Select(one => (BigInteger)one).ToArray())];
        _columns = _rows.Count == 0 ? 0 : _rows[0].Length;
    }

    /// <summary>Whether every row but nought that is nought before column <paramref name="from"/> passes the test.</summary>
    /// <remarks>
    /// A test that a row passes is passed by every row with more columns in it. So only the rows with the fewest columns are
    /// tried: of a space of d dimensions, those that are nought in d − 1 columns that are independent of each other.
    /// </remarks>
    /// <param name="passes">Of the columns that are not nought in a row.</param>
    /// <param name="from">The first column that such a row may use.</param>
    public bool HasOnlyRows(Func<IEnumerable<int>, bool> passes, int from)
    {
        var rows = _rows;
        for (var column = 0; column < from; column++) rows = Without(column, rows);

        var trials = 0;
        return Pass(Independent(rows, from), from);

        bool Pass(List<BigInteger[]> space, int start)
        {
            if (space.Count == 0) return true;
            if (space.Count == 1) return ++trials <= MostTrials && passes(ColumnsOf(space[0]));

            for (var column = start; column < _columns; column++)
                if (Without(column, space) is var rest && rest.Count < space.Count && !Pass(rest, column + 1))
                    return false;
            return true;
        }
    }

    /// <summary>The part of the space that is nought in <paramref name="column"/>: one dimension less, or the space itself.</summary>
    private static List<BigInteger[]> Without(int column, List<BigInteger[]> rows)
    {
        var pivot = rows.Find(row => !row[column].IsZero);
        return pivot is null ? rows : [.. rows.Where(row => row != pivot).Select(row => Eliminate(row, pivot, column))];
    }

    private List<BigInteger[]> Independent(List<BigInteger[]> rows, int from)
    {
        List<BigInteger[]> independent = [];
        for (var column = from; column < _columns; column++)
        {
            if (rows.Find(row => !row[column].IsZero) is not { } pivot) continue;
            independent.Add(pivot);
            rows = Without(column, rows);
        }

        return independent;
    }

    private static BigInteger[] Eliminate(BigInteger[] row, BigInteger[] pivot, int column)
    {
        if (row[column].IsZero) return row;

        var (one, other) = (pivot[column], row[column]);
        BigInteger[] rest = [.. row.Zip(pivot, (own, its) => own * one - its * other)];
        var divisor = rest.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return divisor.IsZero || divisor.IsOne ? rest : [.. rest.Select(number => number / divisor)];
    }

    private static IEnumerable<int> ColumnsOf(BigInteger[] row) => row.Index().Where(one => !one.Item.IsZero).Select(one => one.Index);
}
