using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The one test of a klantwaarde. Source: method 2g.</summary>
/// <param name="Alone">What it comes to as long as it is not reckoned with how many there are.</param>
/// <param name="Direction">Above 0 for the better, below 0 for the worse.</param>
internal sealed record WaveTest(WaveOutcome Alone, int Direction)
{
    private const double Margin = 1e-9;

    public static WaveTest Of(WaveCodes codes, ModelSettings settings) => codes switch
    {
        WaveCodes.Paired paired => Paired(paired.Clients, settings),
        WaveCodes.Unpaired unpaired => Unpaired(new(unpaired.Before), new(unpaired.After), settings),
        _ => throw new NotSupportedException($"No test for {codes.GetType().Name}."),
    };

    /// <summary>Of those in either group.</summary>
    public static WaveTest Unpaired(CodeSpread before, CodeSpread after, ModelSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfZero(before.Total, nameof(before));
        ArgumentOutOfRangeException.ThrowIfZero(after.Total, nameof(after));

        var test = RankSum.Of([.. after.Counts.Zip(before.Counts)]);
        var p = test.TwoSided;

        return new(
            new(
                IsPaired: false, before.Total, after.Total, Improved: 0, Worsened: 0, after.Mean - before.Mean, MeanInterval: null,
                ChangeInterval.OfShareBelow(before, after, settings), p, p, IsTestable: true, ChangeVerdict.NotDemonstrable),
            test.Direction);
    }

    /// <summary>Whether so many changes, all to one side, would be enough: 2 · ½ⁿ is what their sign test comes to.</summary>
    public static bool CanShow(int changes, ModelSettings settings) =>
        2 * Math.Pow(0.5, changes) <= settings.WaveQ + Margin;

    /// <summary>After Benjamini and Hochberg, with what may be said then.</summary>
    public WaveOutcome Judged(double adjusted, ModelSettings settings) =>
        Alone with { AdjustedP = adjusted, Verdict = VerdictOf(adjusted, settings.WaveQ + Margin) };

    private ChangeVerdict VerdictOf(double adjusted, double most) =>
        adjusted <= most ? Direction > 0 ? ChangeVerdict.Improved : ChangeVerdict.Worsened
        : Alone.P <= most ? Direction > 0 ? ChangeVerdict.PossiblyImproved : ChangeVerdict.PossiblyWorsened
        : Alone.IsTestable ? ChangeVerdict.NotDemonstrable
        : ChangeVerdict.NotTestable;

    private static WaveTest Paired(IReadOnlyList<(int Before, int After)> clients, ModelSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfZero(clients.Count, nameof(clients));

        var (before, after) = (new CodeSpread(clients.Select(one => one.Before)), new CodeSpread(clients.Select(one => one.After)));
        var improved = clients.Count(one => one.After > one.Before);
        var worsened = clients.Count(one => one.After < one.Before);
        var mean = clients.Sum(one => one.After - one.Before) / (double)clients.Count;
        var p = SignTest.TwoSided(improved, worsened);

        return new(
            new(
                IsPaired: true, before.Total, after.Total, improved, worsened, mean, ChangeInterval.OfMean(clients, settings),
                ShareBelow: null, p, p, CanShow(improved + worsened, settings), ChangeVerdict.NotDemonstrable),
            improved.CompareTo(worsened));
    }
}
