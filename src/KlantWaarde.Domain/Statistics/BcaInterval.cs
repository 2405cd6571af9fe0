namespace KlantWaarde.Domain.Statistics;

/// <summary>The bias-corrected and accelerated bootstrap interval of a figure.</summary>
/// <remarks>
/// Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, equations 14.9 to 14.15, with half of the ties in
/// the correction of the bias; method 2.0.
/// </remarks>
/// <param name="Bias">z₀: how far the figure itself lies from the middle of its replicates, in standard deviations.</param>
/// <param name="Acceleration">a.</param>
/// <param name="LowShare">α₁: the share of the replicates below the interval.</param>
/// <param name="HighShare">α₂: the share of the replicates below its upper end.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record BcaInterval(
    double Bias, double Acceleration, double LowShare, double HighShare, double Low, double High)
{
    /// <summary>From resamples that were drawn; an end lies between two replicates (<see cref="Replicates.Interpolated"/>).</summary>
    /// <param name="replicates">The figure in each resample.</param>
    /// <param name="figure">The figure itself.</param>
    /// <param name="left">The figure without each of the members (<see cref="Jackknife.Of"/>).</param>
    /// <param name="confidence">Between 0 and 1.</param>
    /// <returns>
    /// Null when there is nothing to go by: all replicates are alike, or lie on one side of the figure; it makes no difference
    /// who is left out; or the acceleration is too large for the formula.
    /// </returns>
    public static BcaInterval? OfDrawn(
        Replicates replicates, double figure, ReadOnlySpan<double> left, double confidence) =>
        Of(replicates, figure, left, confidence, replicates.Interpolated);

    /// <summary>From all resamples there can be; the ends are replicates (<see cref="Replicates.Smallest"/>).</summary>
    /// <inheritdoc cref="OfDrawn"/>
    public static BcaInterval? OfAll(
        Replicates replicates, double figure, ReadOnlySpan<double> left, double confidence) =>
        Of(replicates, figure, left, confidence, replicates.Smallest);

    private static BcaInterval? Of(
        Replicates replicates, double figure, ReadOnlySpan<double> left, double confidence, Func<double, double> end)
    {
        if (replicates.AllAlike || Jackknife.Acceleration(left) is not { } acceleration) return null;

        var below = replicates.ShareBelow(figure);
        if (below is 0 or 1) return null;

        var bias = NormalDistribution.Quantile(below);
        var half = NormalDistribution.TwoSided(confidence);
        if (acceleration * (bias - half) >= 1 || acceleration * (bias + half) >= 1) return null;

        var (low, high) = (Share(bias - half), Share(bias + half));
        return new(bias, acceleration, low, high, end(low), end(high));

        double Share(double z) => NormalDistribution.Cdf(bias + z / (1 - acceleration * z));
    }
}
