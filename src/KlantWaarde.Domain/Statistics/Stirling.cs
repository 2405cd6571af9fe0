namespace KlantWaarde.Domain.Statistics;

/// <summary>The two parts from which densities are made without losing digits, however large their parameters.</summary>
/// <remarks>Source: Loader (2000), "Fast and accurate computation of binomial probabilities".</remarks>
internal static class Stirling
{
    private const double SeriesFrom = 10;

    /// <summary>The coefficients of 1/x, 1/x³, 1/x⁵ …; from <see cref="SeriesFrom"/> on seven give all digits.</summary>
    private static readonly double[] Series =
        [1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0, -691 / 360360.0, 1 / 156.0];

    private static readonly double HalfLogOfTau = 0.5 * Math.Log(2 * Math.PI);

    /// <summary>What Stirling's formula leaves: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, to 1e-14.</summary>
    /// <param name="x">Above 0.</param>
    public static double Remainder(double x)
    {
        if (x < SeriesFrom) return GammaFunction.Log(x) - (x - 0.5) * Math.Log(x) + x - HalfLogOfTau;

        var sum = 0.0;
        for (var i = Series.Length - 1; i >= 0; i--)
            sum = sum / (x * x) + Series[i];
        return sum / x;
    }

    /// <summary>x ln(x/m) + m − x: 0 where the two are equal, and exact beside it.</summary>
    /// <param name="x">Above 0.</param>
    /// <param name="mean">m, from 0; at 0 the outcome is infinite.</param>
    public static double Deviance(double x, double mean)
    {
        var v = (x - mean) / (x + mean);
        return Math.Abs(v) < 0.1 ? NearDeviance(x, v, (x - mean) * v) : x * Math.Log(x / mean) + mean - x;
    }

    private static double NearDeviance(double x, double v, double first)
    {
        var sum = first;
        var term = 2 * x * v;

        for (var i = 3; ; i += 2)
        {
            term *= v * v;
            var next = sum + term / i;
            if (next == sum) return sum;
            sum = next;
        }
    }
}
