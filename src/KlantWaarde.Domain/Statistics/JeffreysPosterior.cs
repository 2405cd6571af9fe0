namespace KlantWaarde.Domain.Statistics;

/// <summary>What is known of a share after so many of so many: Beta(x + ½, n − x + ½).</summary>
/// <remarks>Source: Brown, Cai and DasGupta (2001), Statistical Science 16:101–133; method 2.0.</remarks>
/// <param name="Count">x: how many had it, from 0 to <paramref name="Total"/>; whole only when answers count once.</param>
/// <param name="Total">n: of how many, above 0.</param>
public readonly record struct JeffreysPosterior(double Count, double Total)
{
    private const double Half = 0.5;
    private const double Margin = 1e-9;

    /// <summary>Everybody there is answered: the share is known, and a probability is 0 or 1 (method 2e).</summary>
    public bool IsFact { get; init; }

    /// <summary>(x + ½) / (n + 1); of a fact the share itself.</summary>
    public double Mean => IsFact ? Count / Total : Having / (Having + Lacking);

    /// <summary>The share that is as likely too low as too high.</summary>
    public double Median => Quantile(Half);

    private double Having => Count + Half;

    private double Lacking => Total - Count + Half;

    /// <summary>The probability that the share is <paramref name="share"/> or more.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double ProbabilityAtLeast(double share) =>
        IsFact ? Count >= share * Total - Margin ? 1 : 0
        : BetaFunction.Regularised(1 - share, Lacking, Having);

    /// <summary>The probability that the share is more than <paramref name="share"/>; only of a fact is that another one.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double ProbabilityAbove(double share) =>
        IsFact ? Count > share * Total + Margin ? 1 : 0 : ProbabilityAtLeast(share);

    /// <summary>The share that is not reached with this probability, to 1e-10 of itself; of a fact the share itself.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public double Quantile(double probability) =>
        IsFact ? Count / Total : BetaFunction.Quantile(probability, Having, Lacking);

    /// <summary>As much on either side is left out; but nothing below when nobody had it, and nothing above when all had.</summary>
    /// <param name="confidence">Between 0 and 1.</param>
    public (double Low, double High) Interval(double confidence) =>
    (
        Count == 0 ? 0 : Quantile((1 - confidence) / 2),
        Count == Total ? 1 : Quantile((1 + confidence) / 2)
    );
}
