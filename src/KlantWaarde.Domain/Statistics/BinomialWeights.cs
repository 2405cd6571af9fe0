namespace KlantWaarde.Domain.Statistics;

/// <summary>The binomial distribution, as a list.</summary>
internal static class BinomialWeights
{
    /// <summary>The probability of 0, 1, 2… of <paramref name="size"/>, up to <paramref name="most"/> or to all.</summary>
    /// <param name="size">From 0.</param>
    /// <param name="most">From 0.</param>
    /// <param name="chance">Of each, between 0 and 1.</param>
    public static double[] Of(int size, int most, double chance)
    {
        var weights = new double[Math.Min(size, most) + 1];
        var (logChance, logOther) = (Math.Log(chance), Math.Log(1 - chance));
        var logAll = GammaFunction.Log(size + 1.0);

        for (var taken = 0; taken < weights.Length; taken++)
        {
            var logWays = logAll - GammaFunction.Log(taken + 1.0) - GammaFunction.Log(size - taken + 1.0);
            weights[taken] = Math.Exp(logWays + taken * logChance + (size - taken) * logOther);
        }

        return weights;
    }
}
