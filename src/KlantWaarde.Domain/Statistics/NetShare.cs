namespace KlantWaarde.Domain.Statistics;

/// <summary>The share above minus the share below.</summary>
public static class NetShare
{
    private const double AddedAtEachEnd = 0.75;
    private const double AddedInTotal = 3;

    /// <summary>The adjusted Wald (3, T) interval; it may reach outside [−1, 1].</summary>
    /// <remarks>Source: Rocks (2016), The American Statistician 70:365–372; method 2.0.</remarks>
    /// <param name="above">From 0.</param>
    /// <param name="below">From 0.</param>
    /// <param name="total">Those in between included.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    public static (double Low, double High) AdjustedWald(double above, double below, double total, double confidence)
    {
        var adjusted = total + AddedInTotal;
        var (p, d) = ((above + AddedAtEachEnd) / adjusted, (below + AddedAtEachEnd) / adjusted);
        var net = p - d;
        var half = NormalDistribution.TwoSided(confidence) * Math.Sqrt((p + d - net * net) / adjusted);

        return (net - half, net + half);
    }
}
