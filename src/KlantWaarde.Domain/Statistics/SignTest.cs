namespace KlantWaarde.Domain.Statistics;

/// <summary>Whether changes go one way more often than the other: the exact binomial test against one half.</summary>
/// <remarks>Source: method 2g; for answers of yes or no it is McNemar's exact test.</remarks>
public static class SignTest
{
    /// <summary>The probability of a split at least as uneven, from 0 to 1; 1 when nothing changed.</summary>
    /// <param name="improved">From 0.</param>
    /// <param name="worsened">From 0; what stayed the same counts on neither side.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static double TwoSided(int improved, int worsened)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(improved);
        ArgumentOutOfRangeException.ThrowIfNegative(worsened);

        if (improved == worsened) return 1;

        var (fewer, more) = (Math.Min(improved, worsened), Math.Max(improved, worsened));
        return Math.Min(1, 2 * BetaFunction.Regularised(0.5, more, fewer + 1));
    }
}
