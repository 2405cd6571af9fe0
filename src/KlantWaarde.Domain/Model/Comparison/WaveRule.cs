using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The test of one klantwaarde.</summary>
/// <param name="IsPaired">The same klanten before and after.</param>
/// <param name="Before">How many klanten before.</param>
/// <param name="After">How many klanten after; when paired they are the same ones.</param>
/// <param name="Improved">How many chose a higher code than before; nobody when not paired.</param>
/// <param name="Worsened">How many chose a lower code than before; nobody when not paired.</param>
/// <param name="MeanChange">Of the code, from −4 to 4.</param>
/// <param name="MeanInterval">Around it, when paired; null when not, with one klant, and when everybody changed by as much.</param>
/// <param name="ShareBelow">How much larger the share below expectation is than before, from −1 to 1; null when paired.</param>
/// <param name="P">Of the exact test.</param>
/// <param name="AdjustedP">After Benjamini and Hochberg.</param>
/// <param name="IsTestable">False when even changes all to one side would not have been enough.</param>
/// <param name="Verdict">Never that it cannot be compared, nor that answers are too few.</param>
public sealed record WaveOutcome(
    bool IsPaired,
    int Before,
    int After,
    int Improved,
    int Worsened,
    double MeanChange,
    Interval? MeanInterval,
    Interval? ShareBelow,
    double P,
    double AdjustedP,
    bool IsTestable,
    ChangeVerdict Verdict);

/// <summary>Tests each klantwaarde of a rol once, between two waves or two segments. Source: method 2g.</summary>
public static class WaveRule
{
    /// <param name="klantwaarden">All of the rol that are compared: the more there are, the more is asked of each.</param>
    /// <param name="settings">The rule's numbers.</param>
    /// <returns>In the order they came in.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A klantwaarde has no answers on one side, or a code is below −2 or above 2.</exception>
    public static IReadOnlyList<WaveOutcome> Outcomes(IReadOnlyList<WaveCodes> klantwaarden, ModelSettings settings) =>
        Judge([.. klantwaarden.Select(codes => WaveTest.Of(codes, settings))], settings);

    /// <summary>The verdicts of tests, reckoned with how many there are.</summary>
    internal static IReadOnlyList<WaveOutcome> Judge(IReadOnlyList<WaveTest> tests, ModelSettings settings)
    {
        var adjusted = Multiplicity.BenjaminiHochberg([.. tests.Select(test => test.Alone.P)]);
        return [.. tests.Zip(adjusted, (test, p) => test.Judged(p, settings))];
    }

    /// <summary>The fewest that must give another answer before a paired test can show anything.</summary>
    public static int FewestChanges(ModelSettings settings) =>
        Enumerable.Range(0, int.MaxValue).First(changes => WaveTest.CanShow(changes, settings));
}
