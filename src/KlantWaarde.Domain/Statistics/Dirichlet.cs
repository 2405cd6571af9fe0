namespace KlantWaarde.Domain.Statistics;

/// <summary>What is known of shares that together make one.</summary>
public static class Dirichlet
{
    private const double LowestLog = -60;
    private const double Spreads = 12;

    /// <summary>For each share, the probability that it is the largest; together 1, to 1e-9.</summary>
    /// <remarks>
    /// P_k = ∫ g(x; α_k) Π_{l≠k} G(x; α_l) dx over gamma variables, by the trapezoid rule in t = ln x. Source: method 2.0.
    /// </remarks>
    /// <param name="alpha">The parameters, each above 0; at least one.</param>
    public static double[] LeadingProbabilities(params ReadOnlySpan<double> alpha)
    {
        var variables = Array.ConvertAll(alpha.ToArray(), a => new GammaVariable(a));
        var (from, to, points) = GridOf(Largest(alpha));
        var step = (to - from) / (points - 1);
        var leading = new double[alpha.Length];
        var here = new (double Density, double Below, double Above)[alpha.Length];

        for (var point = 0; point < points; point++)
        {
            var x = Math.Exp(from + point * step);
            var weight = point == 0 || point == points - 1 ? step / 2 : step;

            for (var k = 0; k < here.Length; k++)
                here[k] = variables[k].At(x);

            for (var k = 0; k < leading.Length; k++)
                leading[k] += weight * here[k].Density * ProductWithout(k, here);
        }

        return leading;
    }

    private static double Largest(ReadOnlySpan<double> alpha)
    {
        var largest = alpha[0];
        foreach (var a in alpha) largest = Math.Max(largest, a);
        return largest;
    }

    /// <summary>Where the largest share can be. From some 140 answers on its variable keeps away from nought.</summary>
    /// <remarks>
    /// Before that it starts where x to the power of the largest is e^−60, so that nothing is left below: a grid that starts
    /// at −60 all the same is too coarse from some 70 answers on, for its step is then near the width of the density. The
    /// narrower one has a step of less than half a standard deviation, so that fewer points are enough.
    /// </remarks>
    private static (double From, double To, int Points) GridOf(double largest)
    {
        var spread = Spreads * Math.Sqrt(largest);
        var to = Math.Log(largest + spread + 60);

        return largest > spread + 1 ? (Math.Log(largest - spread), to, 200) : (LowestLog / Math.Max(1, largest), to, 1000);
    }

    private static double ProductWithout(int k, (double Density, double Below, double Above)[] here)
    {
        var product = 1.0;
        for (var l = 0; l < here.Length; l++)
            if (l != k) product *= here[l].Below;
        return product;
    }
}
