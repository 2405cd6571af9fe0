namespace KlantWaarde.Domain.Statistics;

/// <summary>The interval of a mean of marks or codes.</summary>
/// <remarks>Source: Student (1908), Biometrika 6:1–25; method 2.0.</remarks>
public static class MeanInterval
{
    /// <summary>x̄ ± t·s/√n with n − 1 degrees of freedom, cut off at the ends of the scale.</summary>
    /// <param name="sample">What was answered.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    /// <param name="lowest">The lowest that can be answered.</param>
    /// <param name="highest">The highest that can be answered.</param>
    /// <returns>Null when fewer than two answered or all answers are alike: never an interval without width.</returns>
    public static (double Low, double High)? Of(Sample sample, double confidence, double lowest, double highest) =>
        TTest.Of(sample)?.Interval(confidence) is { } interval
            ? (Math.Max(lowest, interval.Low), Math.Min(highest, interval.High))
            : null;
}
