namespace KlantWaarde.Domain.Statistics;

/// <summary>Between which bounds a correlation lies.</summary>
public static class FisherInterval
{
    /// <remarks>By the z-transformation. Source: Fisher (1921), Metron 1:3–32.</remarks>
    /// <param name="correlation">From −1 to 1; what rounding puts beyond is taken as 1.</param>
    /// <param name="count">Of the pairs, above 3.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are three pairs or fewer.</exception>
    public static (double Low, double High) Of(double correlation, int count, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(count, 3);

        var z = Math.Atanh(Math.Clamp(correlation, -1, 1));
        var half = NormalDistribution.TwoSided(confidence) / Math.Sqrt(count - 3);

        return (Math.Tanh(z - half), Math.Tanh(z + half));
    }
}
