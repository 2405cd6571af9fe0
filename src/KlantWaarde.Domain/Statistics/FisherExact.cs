namespace KlantWaarde.Domain.Statistics;

/// <summary>Whether two groups differ in how many say yes, exact at every size.</summary>
/// <remarks>Source: Fisher (1935), The Design of Experiments; method 2g. The work grows with the smallest row or column.</remarks>
public static class FisherExact
{
    /// <summary>Tables as likely as the one at hand count as such, although rounding tells them apart.</summary>
    private const double Margin = 1 + 1e-7;

    /// <summary>The two-sided p: of all tables with these totals, those that are no likelier than this one.</summary>
    /// <param name="yes">Of the first group, from 0.</param>
    /// <param name="no">Of the first group, from 0.</param>
    /// <param name="otherYes">Of the second group, from 0.</param>
    /// <param name="otherNo">Of the second group, from 0.</param>
    /// <returns>From 0 to 1; 1 when a group is empty or all say the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static double TwoSided(int yes, int no, int otherYes, int otherNo)
    {
        var (observed, probabilities) = Tables(yes, no, otherYes, otherNo);
        var least = probabilities[observed] * Margin;

        return Math.Min(1, probabilities.Where(probability => probability <= least).Sum());
    }

    /// <summary>The one-sided p: of all tables with these totals, those with as many yes or more in the first group.</summary>
    /// <inheritdoc cref="TwoSided"/>
    public static double Greater(int yes, int no, int otherYes, int otherNo)
    {
        var (observed, probabilities) = Tables(yes, no, otherYes, otherNo);
        return Math.Min(1, probabilities.Skip(observed).Sum());
    }

    private static (int Observed, double[] Probabilities) Tables(int yes, int no, int otherYes, int otherNo)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yes);
        ArgumentOutOfRangeException.ThrowIfNegative(no);
        ArgumentOutOfRangeException.ThrowIfNegative(otherYes);
        ArgumentOutOfRangeException.ThrowIfNegative(otherNo);

        var (lowest, probabilities) = Hypergeometric.Of(yes + no, otherYes + otherNo, yes + otherYes);
        return (yes - lowest, probabilities);
    }
}
