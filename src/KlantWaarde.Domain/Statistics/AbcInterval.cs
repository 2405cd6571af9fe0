namespace KlantWaarde.Domain.Statistics;

/// <summary>The interval that BCa comes to without resampling: from slopes and bends of the figure.</summary>
/// <remarks>
/// For a smooth figure of many members, where thousands of resamples take too long. Source: DiCiccio and Efron (1992), "More
/// accurate confidence intervals in exponential families", Biometrika 79:231–245; Efron and Tibshirani (1993), chapter 22.
/// </remarks>
/// <param name="StandardError">σ̂, above 0.</param>
/// <param name="Acceleration">a.</param>
/// <param name="Bias">z₀.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record AbcInterval(double StandardError, double Acceleration, double Bias, double Low, double High)
{
    /// <summary>Looks at the figure 2n + 6 times, so that it matters which kind of <see cref="IFigure"/> it is.</summary>
    /// <param name="figure">Its members in an order that does not change.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    /// <returns>Null when nobody's share makes a difference, or bias and acceleration are too large for the formula.</returns>
    public static AbcInterval? Of(IFigure figure, double confidence)
    {
        var surface = new FigureSurface(figure);
        if (surface.IsFlat) return null;

        var correction = 2 * NormalDistribution.Cdf(surface.Acceleration) * NormalDistribution.Cdf(-surface.Curvature);
        if (correction is <= 0 or >= 1) return null;

        var bias = NormalDistribution.Quantile(correction);
        var half = NormalDistribution.TwoSided(confidence);
        if (surface.Acceleration * (bias - half) >= 1 || surface.Acceleration * (bias + half) >= 1) return null;

        return new(surface.StandardError, surface.Acceleration, bias, End(bias - half), End(bias + half));

        double End(double z)
        {
            var slowed = 1 - surface.Acceleration * z;
            return surface.Along(z / (slowed * slowed));
        }
    }
}
