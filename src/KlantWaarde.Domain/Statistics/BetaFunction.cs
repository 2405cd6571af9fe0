namespace KlantWaarde.Domain.Statistics;

/// <summary>The incomplete beta function: the distribution of a share.</summary>
public static class BetaFunction
{
    private const int MaxTerms = 100_000;

    /// <summary>I_z(a, b): the probability that a Beta(a, b) variable is at most <paramref name="z"/>, to 1e-12.</summary>
    /// <remarks>Source: DLMF 8.17.22, the continued fraction, on the side where it converges fast.</remarks>
    /// <param name="z">From 0 to 1.</param>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static double Regularised(double z, double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(z, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(z, 1);

        if (z is 0 or 1) return z;

        return z < (a + 1) / (a + b + 2) ? Tail(z, a, b) : 1 - Tail(1 - z, b, a);
    }

    private static double Tail(double z, double a, double b)
    {
        var logBeta = GammaFunction.Log(a) + GammaFunction.Log(b) - GammaFunction.Log(a + b);
        return Math.Exp(a * Math.Log(z) + b * Math.Log(1 - z) - logBeta) / (a * Fraction(z, a, b));
    }

    private static double Fraction(double z, double a, double b)
    {
        var fraction = new Lentz(1);

        for (var i = 1; i < MaxTerms; i++)
            if (fraction.Converges(Numerator(i, z, a, b), 1))
                return fraction.Value;

        throw new ArithmeticException($"The incomplete beta fraction of z = {z}, a = {a}, b = {b} does not converge.");
    }

    private static double Numerator(int i, double z, double a, double b)
    {
        var m = i / 2;
        return i % 2 == 0
            ? m * (b - m) * z / ((a + 2 * m - 1) * (a + 2 * m))
            : -(a + m) * (a + b + m) * z / ((a + 2 * m) * (a + 2 * m + 1));
    }
}
