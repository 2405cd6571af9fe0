namespace KlantWaarde.Domain.Statistics;

/// <summary>Draws a group anew from itself, again and again.</summary>
/// <remarks>
/// The same seed gives the same resamples on every machine and in every version: <see cref="SplitMix64"/> from the seed, and
/// of a resample one member after the other by <see cref="SplitMix64.NextIndex"/>. Source: Efron and Tibshirani (1993), An
/// Introduction to the Bootstrap, chapter 6; method 2e.
/// </remarks>
public static class Bootstrap
{
    /// <summary>The figure in each of so many resamples.</summary>
    /// <param name="figure">Its members in an order that does not change.</param>
    /// <param name="resamples">B, at least 1; 4,999 in method 2i.</param>
    /// <param name="seed">From what the figure is of: the survey and the question.</param>
    /// <exception cref="ArithmeticException">The figure of a resample is not a number.</exception>
    public static Replicates Of(IFigure figure, int resamples, ulong seed)
    {
        var random = new SplitMix64(seed);
        var members = new int[figure.Members];
        var shares = new double[figure.Members];
        var figures = new double[resamples];

        for (var resample = 0; resample < resamples; resample++)
        {
            Draw(random, members);
            SharesOf(members, shares);
            figures[resample] = figure.At(shares);
        }

        return new(figures);
    }

    /// <summary>Fills a resample: as many members as there are, each as likely at every place.</summary>
    /// <param name="random">Is asked once for each member, but for the draws that it rejects.</param>
    /// <param name="members">The numbers of the members who are drawn, from 0.</param>
    public static void Draw(SplitMix64 random, Span<int> members)
    {
        for (var place = 0; place < members.Length; place++)
            members[place] = random.NextIndex(members.Length);
    }

    private static void SharesOf(int[] members, double[] shares)
    {
        Array.Clear(shares);
        foreach (var member in members) shares[member]++;
        for (var member = 0; member < shares.Length; member++) shares[member] /= members.Length;
    }
}
