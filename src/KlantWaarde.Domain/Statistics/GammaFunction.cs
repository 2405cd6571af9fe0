namespace KlantWaarde.Domain.Statistics;

/// <summary>The gamma function and its incomplete forms, for positive arguments.</summary>
public static class GammaFunction
{
    private const double LanczosShift = 7;

    private static readonly double[] LanczosTerms =
    [
        676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>ln Γ(x), to about 15 digits.</summary>
    /// <remarks>Source: Lanczos (1964), with seven as shift and nine terms.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not above 0.</exception>
    public static double Log(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);

        if (x < 0.5) return Log(x + 1) - Math.Log(x);

        var sum = 0.99999999999980993;
        for (var i = 0; i < LanczosTerms.Length; i++)
            sum += LanczosTerms[i] / (x + i);

        var t = x + LanczosShift - 0.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x - 0.5) * Math.Log(t) - t + Math.Log(sum);
    }

    /// <summary>P(a, x): the probability that a gamma variable of shape a is at most <paramref name="x"/>, to 1e-12.</summary>
    /// <remarks>Made for shapes from 1e-3 to 1e9; the work grows with the square root of the shape.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="a"/> is not above 0.</exception>
    public static double RegularisedLower(double a, double x) => x <= 0 ? 0 : new GammaVariable(a).At(x).Below;

    /// <summary>Q(a, x) = 1 − P(a, x), to 1e-12 of itself where it is small.</summary>
    /// <remarks>Made for shapes from 1e-3 to 1e9; the work grows with the square root of the shape.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="a"/> is not above 0.</exception>
    public static double RegularisedUpper(double a, double x) => x <= 0 ? 1 : new GammaVariable(a).At(x).Above;
}
