namespace KlantWaarde.Domain.Statistics;

/// <summary>What is known of a share after so many of so many: Beta(x + ½, n − x + ½).</summary>
/// <remarks>Source: Brown, Cai and DasGupta (2001), Statistical Science 16:101–133; method 2.0.</remarks>
/// <param name="Count">x: how many had it, from 0 to <paramref name="Total"/>; whole only when answers count once.</param>
/// <param name="Total">n: of how many, above 0.</param>
public readonly record struct JeffreysPosterior(double Count, double Total)
{
    private const double Margin = 1e-9;

    /// <summary>Everybody there is answered: the share is known, and a probability is 0 or 1 (method 2e).</summary>
    public bool IsFact { get; init; }

    /// <summary>The probability that the share is <paramref name="share"/> or more.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double ProbabilityAtLeast(double share) =>
        IsFact ? Count >= share * Total - Margin ? 1 : 0
        : BetaFunction.Regularised(1 - share, Total - Count + 0.5, Count + 0.5);

    /// <summary>The probability that the share is more than <paramref name="share"/>; only of a fact is that another one.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double ProbabilityAbove(double share) =>
        IsFact ? Count > share * Total + Margin ? 1 : 0 : ProbabilityAtLeast(share);
}
