namespace KlantWaarde.Domain.Statistics;

/// <summary>What is known of shares that together make one.</summary>
public static class Dirichlet
{
    private const double LowestLog = -60;
    private const double Spreads = 12;
    private const int Points = 1000;

    /// <summary>For each share, the probability that it is the largest; together 1, to 1e-9.</summary>
    /// <remarks>
    /// P_k = ∫ g(x; α_k) Π_{l≠k} G(x; α_l) dx over gamma variables, by the trapezoid rule in t = ln x (method 2.0).
    /// Where the largest α is so large that its variable cannot come near nought, the rule starts where it can:
    /// over the whole range the grid would be too coarse from some 300 answers on.
    /// </remarks>
    /// <param name="alpha">The parameters, each above 0; at least one.</param>
    public static double[] LeadingProbabilities(params ReadOnlySpan<double> alpha)
    {
        var (from, to) = RangeOf(Largest(alpha));
        var step = (to - from) / (Points - 1);
        var leading = new double[alpha.Length];
        Span<double> below = stackalloc double[alpha.Length];

        for (var point = 0; point < Points; point++)
        {
            var x = Math.Exp(from + point * step);
            var weight = point is 0 or Points - 1 ? step / 2 : step;

            for (var l = 0; l < alpha.Length; l++)
                below[l] = GammaFunction.RegularisedLower(alpha[l], x);

            for (var k = 0; k < alpha.Length; k++)
                leading[k] += weight * GammaFunction.Density(alpha[k], x) * ProductWithout(k, below);
        }

        return leading;
    }

    private static double Largest(ReadOnlySpan<double> alpha)
    {
        var largest = alpha[0];
        foreach (var a in alpha) largest = Math.Max(largest, a);
        return largest;
    }

    private static (double From, double To) RangeOf(double largest)
    {
        var spread = Spreads * Math.Sqrt(largest);
        return (largest > spread ? Math.Max(LowestLog, Math.Log(largest - spread)) : LowestLog, Math.Log(largest + spread + 60));
    }

    private static double ProductWithout(int k, ReadOnlySpan<double> factors)
    {
        var product = 1.0;
        for (var l = 0; l < factors.Length; l++)
            if (l != k) product *= factors[l];
        return product;
    }
}
