namespace KlantWaarde.Domain.Statistics;

/// <summary>A part of the population with a sample of its own.</summary>
/// <param name="Sample">Its size is above 0 and at most <paramref name="Population"/>.</param>
/// <param name="Population">N_h.</param>
public readonly record struct Stratum(Sample Sample, double Population);

/// <summary>The mean of a population of which each part has a sample of its own.</summary>
/// <remarks>Source: Cochran (1977), Sampling Techniques, chapter 5; method 2h.</remarks>
public static class StratifiedMean
{
    /// <summary>Σ W_h·x̄_h with W_h = N_h/N, and its standard error √Σ W_h²(1 − n_h/N_h)·s_h²/n_h.</summary>
    /// <param name="strata">At least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Of one nobody answered, or more than there are.</exception>
    public static (double Mean, double StandardError) Of(params ReadOnlySpan<Stratum> strata)
    {
        if (strata.IsEmpty) throw new ArgumentException("A population without parts has no mean.", nameof(strata));

        var (all, mean, variance) = (0.0, 0.0, 0.0);
        foreach (var stratum in strata) all += stratum.Population;

        foreach (var (sample, population) in strata)
        {
            var share = population / all;
            var error = share * FinitePopulation.StandardError(sample, population);
            mean += share * sample.Mean;
            variance += error * error;
        }

        return (mean, Math.Sqrt(variance));
    }
}
