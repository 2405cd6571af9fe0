namespace KlantWaarde.Domain.Statistics;

/// <summary>The interval of a share, for display.</summary>
/// <remarks>Source: Newcombe (1998), Statistics in Medicine 17:857–872, method 3; method 2.0.</remarks>
public static class WilsonInterval
{
    /// <summary>The interval of <paramref name="count"/> of <paramref name="total"/>; exactly 0 or 1 at the end of all.</summary>
    /// <param name="count">From 0 to <paramref name="total"/>.</param>
    /// <param name="total">Above 0.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    public static (double Low, double High) Of(double count, double total, double confidence)
    {
        var z = NormalDistribution.TwoSided(confidence);
        var centre = (count + z * z / 2) / (total + z * z);
        var half = z / (total + z * z) * Math.Sqrt(count * (total - count) / total + z * z / 4);

        return (count == 0 ? 0 : centre - half, count == total ? 1 : centre + half);
    }
}
