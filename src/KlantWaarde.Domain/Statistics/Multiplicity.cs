namespace KlantWaarde.Domain.Statistics;

/// <summary>P values that allow for how many there are: one in twenty is below 0.05 by chance alone.</summary>
/// <remarks>The order is kept, equal ones stay equal, and of none there are none. Source: method 2.0, as p.adjust of R.</remarks>
public static class Multiplicity
{
    /// <summary>The false discovery rate at which each would just be taken for real.</summary>
    /// <remarks>Source: Benjamini and Hochberg (1995), JRSS B 57:289–300.</remarks>
    /// <param name="p">Each from 0 to 1.</param>
    public static double[] BenjaminiHochberg(IReadOnlyList<double> p)
    {
        var adjusted = new double[p.Count];
        var order = OrderOf(p);

        var lowest = 1.0;
        for (var rank = order.Length; rank >= 1; rank--)
        {
            var at = order[rank - 1];
            adjusted[at] = lowest = Math.Min(lowest, p[at] * (p.Count / (double)rank));
        }

        return adjusted;
    }

    /// <summary>The probability of any mistake at all at which each would just be taken for real.</summary>
    /// <remarks>Source: Holm (1979), Scandinavian Journal of Statistics 6:65–70.</remarks>
    /// <param name="p">Each from 0 to 1.</param>
    public static double[] Holm(IReadOnlyList<double> p)
    {
        var adjusted = new double[p.Count];
        var order = OrderOf(p);

        var highest = 0.0;
        for (var rank = 1; rank <= order.Length; rank++)
        {
            var at = order[rank - 1];
            adjusted[at] = highest = Math.Max(highest, Math.Min(1, p[at] * (p.Count - rank + 1)));
        }

        return adjusted;
    }

    private static int[] OrderOf(IReadOnlyList<double> p) => [.. Enumerable.Range(0, p.Count).OrderBy(at => p[at])];
}
