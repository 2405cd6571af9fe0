using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>How often a klantwaarde would be among the first three if other klanten had answered. Source: method 2f.</summary>
/// <remarks>
/// <para>
/// The klanten with a level are drawn anew 2,000 times, and each time φ is ranked; who is drawn brings their weight. A φ of
/// nought is never among the first, and what ties for the third place shares it.
/// </para>
/// <para>
/// Of more than 1,000 klanten the samples themselves are not drawn, which would cost samples × klanten × klantwaarden, but the
/// mean φ of a sample: from the normal distribution with the mean and covariance that such a mean has, to which it tends as the
/// klanten grow in number (docs/adr/0010-exact-shapley.md). Both are the same to the last bit in any order of the clients.
/// </para>
/// </remarks>
/// <param name="InTopThree">For each klantwaarde in the order of the survey: in which share of the samples, from 0 to 1.</param>
public sealed record RankStability(IReadOnlyList<double> InTopThree)
{
    public const int Samples = 2_000;

    /// <summary>The fewest klanten with a level for a figure.</summary>
    public const int LeastKlanten = 8;

    /// <summary>The most klanten of whom samples are drawn one by one.</summary>
    public const int MostResampled = 1_000;

    private const int Places = 3;

    /// <param name="panel">The klanten.</param>
    /// <param name="seed">The same seed gives the same figures.</param>
    /// <param name="mostResampled">From how many klanten on the normal limit stands in; for comparing the two.</param>
    /// <returns>Null of fewer than eight klanten.</returns>
    public static RankStability? Of(Panel panel, ulong seed, int mostResampled = MostResampled)
    {
        if (panel.Klanten < LeastKlanten) return null;

        var random = new SplitMix64(seed);
        Action<double[]> draw = panel.Klanten <= mostResampled
            ? new Resampling(panel, random).Draw
            : new NormalLimit(panel, random).Draw;

        return new(SharesOf(draw, panel.Klantwaarden));
    }

    private static double[] SharesOf(Action<double[]> draw, int klantwaarden)
    {
        var times = new int[klantwaarden];
        var means = new double[klantwaarden];

        for (var sample = 0; sample < Samples; sample++)
        {
            draw(means);
            var least = LeastOfTheFirst(means);

            for (var place = 0; place < klantwaarden; place++)
                if (means[place] >= least) times[place]++;
        }

        return Array.ConvertAll(times, time => time / (double)Samples);
    }

    /// <summary>What φ it takes to be among the first; more than nothing.</summary>
    private static double LeastOfTheFirst(double[] means)
    {
        Span<double> first = stackalloc double[Places];
        first.Clear();

        foreach (var mean in means)
        {
            if (mean <= first[^1]) continue;
            first[^1] = mean;
            first.Sort((one, other) => other.CompareTo(one));
        }

        return Math.Max(first[^1] - Ranking.Margin, Ranking.Margin);
    }
}
