namespace KlantWaarde.Domain.Statistics;

/// <summary>What is known more surely because many of all there are have answered.</summary>
/// <remarks>Source: Cochran (1977), Sampling Techniques, chapter 2; method 2e.</remarks>
public static class FinitePopulation
{
    /// <summary>n_eff = n(N − 1)/(N − n): so many out of endlessly many say as much; infinite when all answered.</summary>
    /// <param name="answered">n, above 0 and at most <paramref name="all"/>.</param>
    /// <param name="all">N.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody answered, or more than there are.</exception>
    public static double EffectiveSize(double answered, double all)
    {
        ThrowUnlessPart(answered, all);
        return answered == all ? double.PositiveInfinity : answered * (all - 1) / (all - answered);
    }

    /// <summary>The standard error of the mean, √((1 − n/N)·s²/n); 0 when all answered.</summary>
    /// <param name="sample">Its size is above 0 and at most <paramref name="all"/>.</param>
    /// <param name="all">N.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody answered, or more than there are.</exception>
    public static double StandardError(Sample sample, double all)
    {
        ThrowUnlessPart(sample.Size, all);
        return Math.Sqrt(1 - sample.Size / all) * sample.StandardError;
    }

    private static void ThrowUnlessPart(double answered, double all)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(answered, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answered, all);
    }
}
