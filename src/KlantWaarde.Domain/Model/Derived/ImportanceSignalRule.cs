namespace KlantWaarde.Domain.Model.Derived;

/// <summary>Where what klanten name and what their satisfaction goes with are far apart. Source: method 2f.</summary>
/// <remarks>
/// <para>The method gives no numbers; these are ours. Low is the lower third by rank and high the upper third, with mid-ranks
/// for what is equal, among the klantwaarden whose weights can be compared; three are the fewest that have thirds. So where
/// most klantwaarden are not named at all, not being named says nothing.</para>
/// <para>By chance alone there is always an upper third: a drive must also be clear, and what drives little may not be
/// (<see cref="DerivedWeight.IsClear"/>). A klantwaarde whose ervaring goes with less satisfaction is no drive.</para>
/// </remarks>
public static class ImportanceSignalRule
{
    private const int Thirds = 3;

    /// <param name="measure">Only weights of this measure are compared.</param>
    /// <param name="weights">In the order of the klantwaarden.</param>
    /// <param name="picks">How many named each as deciding.</param>
    /// <returns>One for each klantwaarde, null where there is none.</returns>
    public static IReadOnlyList<ImportanceSignal?> Outcome(
        ImportanceMeasure measure, IReadOnlyList<DerivedWeight> weights, IReadOnlyList<double> picks)
    {
        var compared = Enumerable.Range(0, weights.Count)
            .Where(at => weights[at].Weight is not null && weights[at].Measure == measure).ToList();
        var signals = new ImportanceSignal?[weights.Count];
        if (compared.Count < Thirds) return signals;

        var stated = compared.ConvertAll(at => picks[at]);
        var derived = compared.ConvertAll(at => weights[at].Weight!.Value);

        foreach (var at in compared)
            signals[at] = SignalOf(
                ThirdOf(picks[at], stated), ThirdOf(weights[at].Weight!.Value, derived), weights[at].IsClear);

        return signals;
    }

    private static ImportanceSignal? SignalOf(Third stated, Third derived, bool isClear) => (stated, derived, isClear) switch
    {
        (Third.Lower, Third.Upper, true) => ImportanceSignal.Silent,
        (Third.Upper, Third.Lower, false) => ImportanceSignal.NamedOnly,
        _ => null,
    };

    /// <summary>In which third the middle of those equal to <paramref name="one"/> stands.</summary>
    private static Third ThirdOf(double one, List<double> all)
    {
        var twiceBefore = 2 * all.Count(other => other < one) + all.Count(other => other == one);

        return Thirds * twiceBefore < 2 * all.Count ? Third.Lower
            : Thirds * twiceBefore > 2 * (Thirds - 1) * all.Count ? Third.Upper
            : Third.Middle;
    }

    private enum Third
    {
        Lower,
        Middle,
        Upper,
    }
}
