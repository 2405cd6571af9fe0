namespace KlantWaarde.Domain.Statistics;

/// <summary>What becomes of people who did not change.</summary>
public enum Unchanged
{
    /// <summary>They are left out before the ranks are given (Wilcoxon, 1945).</summary>
    LeftOut,

    /// <summary>They take the lowest ranks, which then count for neither side (Pratt, 1959).</summary>
    Ranked,
}

/// <summary>Whether the same people changed in one direction.</summary>
/// <remarks>Source: Wilcoxon (1945), Biometrics Bulletin 1:80–83; Pratt (1959), JASA 54:655–667; mid-ranks for ties.</remarks>
public static class SignedRankTest
{
    private const int MostExact = 200;

    /// <summary>The two-sided p: how often chance alone, giving each change its sign, comes as far from the middle.</summary>
    /// <remarks>
    /// Exact up to 200 people who changed, by counting over all signs; beyond that the normal approximation with the variance
    /// of the ranks at hand and a correction of a half, which differs less than 1e-3. The order of the people does not matter.
    /// </remarks>
    /// <param name="differences">One of each person; codes, for differences that rounding tells apart are no ties.</param>
    /// <param name="unchanged">What becomes of a difference of 0.</param>
    /// <returns>From 0 to 1; 1 when nobody changed.</returns>
    public static double PValue(ReadOnlySpan<double> differences, Unchanged unchanged)
    {
        var ordered = differences.ToArray();
        Array.Sort(ordered, (one, other) => Math.Abs(one).CompareTo(Math.Abs(other)));

        var zeros = ordered.Count(difference => difference == 0);
        var ranks = DoubledRanks(ordered[zeros..], unchanged is Unchanged.Ranked ? zeros : 0);
        var risen = ordered[zeros..].Zip(ranks).Where(pair => pair.First > 0).Sum(pair => pair.Second);
        var distance = Math.Abs(2 * risen - ranks.Sum());

        return ranks.Length <= MostExact ? Exact(ranks, distance) : Approximate(ranks, distance);
    }

    /// <summary>Twice the mid-rank of each, so that all are whole.</summary>
    /// <param name="ordered">By size, without the zeros.</param>
    /// <param name="before">How many ranks are taken already.</param>
    private static long[] DoubledRanks(double[] ordered, int before)
    {
        var ranks = new long[ordered.Length];

        for (var from = 0; from < ordered.Length;)
        {
            var to = from;
            while (to < ordered.Length && Math.Abs(ordered[to]) == Math.Abs(ordered[from])) to++;

            Array.Fill(ranks, 2L * before + from + to + 1, from, to - from);
            from = to;
        }

        return ranks;
    }

    /// <summary>Works out how likely each sum of the risen ranks is, one person after the other.</summary>
    private static double Exact(long[] ranks, long distance)
    {
        var total = ranks.Sum();
        var probabilities = new double[total + 1];
        probabilities[0] = 1;

        foreach (var rank in ranks)
            for (var sum = total; sum >= 0; sum--)
                probabilities[sum] = (probabilities[sum] + (sum < rank ? 0 : probabilities[sum - rank])) / 2;

        return Math.Min(1, probabilities.Where((_, sum) => Math.Abs(2L * sum - total) >= distance).Sum());
    }

    /// <summary>The distance is four times that of the rank sum from its mean: twice the ranks, and twice the risen.</summary>
    private static double Approximate(long[] ranks, long distance)
    {
        var deviation = Math.Sqrt(ranks.Sum(rank => (double)rank * rank));
        return Math.Min(1, 2 * NormalDistribution.Cdf((2 - distance) / deviation));
    }
}
