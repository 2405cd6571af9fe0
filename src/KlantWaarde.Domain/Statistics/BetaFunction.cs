namespace KlantWaarde.Domain.Statistics;

/// <summary>The incomplete beta function: the distribution of a share.</summary>
/// <remarks>
/// Made for parameters from 1e-3 to 1e6; up to 1e9 seven digits are left. The work grows with the root of the larger.
/// </remarks>
public static class BetaFunction
{
    private const int MaxTerms = 200_000;

    /// <summary>I_z(a, b): the probability that a Beta(a, b) variable is at most <paramref name="z"/>.</summary>
    /// <remarks>
    /// To 1e-10 of itself below the mean, to 1e-12 of one above it. Source: DLMF 8.17.22, the continued fraction, on the side
    /// where it converges fast.
    /// </remarks>
    /// <param name="z">From 0 to 1.</param>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static double Regularised(double z, double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(z, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(z, 1);
        ThrowUnlessPositive(a, b);

        return Regularised(z, 1 - z, a, b);
    }

    /// <summary>The z of which I_z(a, b) is <paramref name="p"/>, to 1e-10 of itself; 0 at 0 and 1 at 1.</summary>
    /// <remarks>One that is too small for a double, such as half of Beta(1e-4, 1), comes out as the smallest there is.</remarks>
    /// <param name="p">From 0 to 1.</param>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static double Quantile(double p, double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(p, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        ThrowUnlessPositive(a, b);

        return p is 0 or 1 ? p : Inverse.Of(z => Regularised(z, 1 - z, a, b), p, highest: 1);
    }

    /// <summary>I_z(a, b) for who knows 1 − z better than a subtraction can tell.</summary>
    /// <param name="z">From 0 to 1.</param>
    /// <param name="rest">1 − z.</param>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    internal static double Regularised(double z, double rest, double a, double b) =>
        z == 0 ? 0
        : rest == 0 ? 1
        : z < (a + 1) / (a + b + 2) ? Tail(z, rest, a, b)
        : 1 - Tail(rest, z, b, a);

    private static double Tail(double z, double rest, double a, double b) =>
        Kernel(z, rest, a, b) / (a * Fraction(z, a, b));

    /// <summary>zᵃ(1 − z)ᵇ / B(a, b), from how far z lies from the mean: large logarithms would cost the digits.</summary>
    internal static double Kernel(double z, double rest, double a, double b)
    {
        var sum = a + b;
        var log = Stirling.Remainder(sum) - Stirling.Remainder(a) - Stirling.Remainder(b)
            - Stirling.Deviance(a, sum * z) - Stirling.Deviance(b, sum * rest);

        return Math.Sqrt(a / sum * b / (2 * Math.PI)) * Math.Exp(log);
    }

    private static double Fraction(double z, double a, double b)
    {
        var fraction = new Lentz(1);

        // Two by two: with a large a and a small b every other term changes next to nothing long before the end.
        for (var i = 1; i < MaxTerms; i += 2)
            if (fraction.Converges(Numerator(i, z, a, b), 1) & fraction.Converges(Numerator(i + 1, z, a, b), 1))
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

    private static void ThrowUnlessPositive(double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(a, 0);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(b, 0);
    }
}
