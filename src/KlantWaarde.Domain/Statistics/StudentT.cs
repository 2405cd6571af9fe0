namespace KlantWaarde.Domain.Statistics;

/// <summary>Student's t distribution; the degrees of freedom need not be whole.</summary>
/// <remarks>
/// Source: Student (1908), Biometrika 6:1–25, by way of the incomplete beta function (DLMF 8.17). Made for 0.1 to 1e6
/// degrees; up to 1e9 seven digits are left.
/// </remarks>
public static class StudentT
{
    /// <summary>The share of the distribution below <paramref name="t"/>, to 1e-10 of itself.</summary>
    /// <param name="t">Any number.</param>
    /// <param name="freedom">The degrees of freedom, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="freedom"/> is not above 0.</exception>
    public static double Cdf(double t, double freedom) =>
        t < 0 ? PValue(t, freedom) / 2 : 1 - PValue(t, freedom) / 2;

    /// <summary>The two-sided p: the share of the distribution as far from 0 as <paramref name="t"/>, to 1e-10 of itself.</summary>
    /// <inheritdoc cref="Cdf"/>
    public static double PValue(double t, double freedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(freedom, 0);

        // Of 1/(1 + s) and s/(1 + s) the smaller would be lost in a subtraction from 1.
        var square = t * t / freedom;
        return BetaFunction.Regularised(1 / (1 + square), 1 / (1 + 1 / square), freedom / 2, 0.5);
    }

    /// <summary>The t below which a share <paramref name="p"/> of the distribution lies, to 1e-10 of itself.</summary>
    /// <param name="p">Above 0 and below 1.</param>
    /// <param name="freedom">The degrees of freedom, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static double Quantile(double p, double freedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(p, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(p, 1);

        return p < 0.5 ? -FarthestWithin(2 * p, freedom) : FarthestWithin(2 * (1 - p), freedom);
    }

    /// <summary>The t of a two-sided interval: 1.833 at a confidence of 0.90 and nine degrees of freedom.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static double TwoSided(double confidence, double freedom) => Quantile((1 + confidence) / 2, freedom);

    private static double FarthestWithin(double pValue, double freedom) =>
        Inverse.Of(t => -PValue(t, freedom), -pValue, double.MaxValue);
}
