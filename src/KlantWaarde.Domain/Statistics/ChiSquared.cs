namespace KlantWaarde.Domain.Statistics;

/// <summary>The χ² distribution.</summary>
public static class ChiSquared
{
    /// <summary>The share of the distribution from <paramref name="x"/> on, to 1e-12 of itself: the p of a χ² test.</summary>
    /// <remarks>Source: DLMF 8.2, Q(ν/2, x/2).</remarks>
    /// <param name="x">Below 0 the share is 1.</param>
    /// <param name="freedom">ν: the degrees of freedom, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="freedom"/> is not above 0.</exception>
    public static double UpperTail(double x, double freedom) => GammaFunction.RegularisedUpper(freedom / 2, x / 2);
}
