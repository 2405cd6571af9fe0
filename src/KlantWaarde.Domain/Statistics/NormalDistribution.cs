namespace KlantWaarde.Domain.Statistics;

/// <summary>The standard normal distribution.</summary>
public static class NormalDistribution
{
    private const int NewtonSteps = 6;

    /// <summary>Φ(z): the share of the distribution below <paramref name="z"/>, to 1e-12 of itself.</summary>
    /// <param name="z">Any number; beyond −38 the share is too small for a double.</param>
    public static double Cdf(double z) => UpperTail(-z);

    /// <summary>The z below which a share <paramref name="p"/> of the distribution lies, to 1e-12.</summary>
    /// <remarks>Source: Abramowitz and Stegun (1964), 26.2.23, as the start of Newton's method.</remarks>
    /// <param name="p">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1.</exception>
    public static double Quantile(double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(p, 1);

        return p < 0.5 ? -UpperQuantile(p) : UpperQuantile(1 - p);
    }

    /// <summary>The z of a two-sided interval: 1.645 at a confidence of 0.90.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public static double TwoSided(double confidence) => Quantile((1 + confidence) / 2);

    private static double UpperQuantile(double tail)
    {
        var t = Math.Sqrt(-2 * Math.Log(tail));
        var z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));

        for (var i = 0; i < NewtonSteps; i++)
            z += (UpperTail(z) - tail) / Density(z);

        return z;
    }

    /// <summary>The share of the distribution above <paramref name="z"/>, to 1e-12 of itself.</summary>
    public static double UpperTail(double z) => z < 0 ? 1 - UpperTail(-z) : GammaFunction.RegularisedUpper(0.5, z * z / 2) / 2;

    private static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
}
