namespace KlantWaarde.Domain.Statistics;

/// <summary>How much two shares of different people differ.</summary>
/// <remarks>
/// Around the difference, the roots of the summed squares of what the two Wilson intervals allow on that side. Source:
/// Newcombe (1998), Statistics in Medicine 17:873–890, method 10; method 2.0.
/// </remarks>
public static class NewcombeDifference
{
    /// <summary>The interval of the first share minus the second, within −1 and 1.</summary>
    /// <param name="firstCount">x₁, from 0 to <paramref name="firstTotal"/>.</param>
    /// <param name="firstTotal">n₁, above 0.</param>
    /// <param name="secondCount">x₂, from 0 to <paramref name="secondTotal"/>.</param>
    /// <param name="secondTotal">n₂, above 0.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    public static (double Low, double High) Of(
        double firstCount, double firstTotal, double secondCount, double secondTotal, double confidence)
    {
        var (first, second) = (firstCount / firstTotal, secondCount / secondTotal);
        var (firstLow, firstHigh) = WilsonInterval.Of(firstCount, firstTotal, confidence);
        var (secondLow, secondHigh) = WilsonInterval.Of(secondCount, secondTotal, confidence);
        var difference = first - second;

        return
        (
            Math.Max(-1, difference - double.Hypot(first - firstLow, secondHigh - second)),
            Math.Min(1, difference + double.Hypot(firstHigh - first, second - secondLow))
        );
    }
}
