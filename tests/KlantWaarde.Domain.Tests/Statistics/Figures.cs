using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Figures to resample in tests.</summary>
internal static class Figures
{
    public static IFigure Mean(params double[] x) =>
        new MeansFigure(x.Length, 1, (member, values) => values[0] = x[member], means => means[0]);

    /// <summary>Divided by n.</summary>
    public static IFigure Variance(params double[] x) => new MeansFigure(
        x.Length,
        2,
        (member, values) => (values[0], values[1]) = (x[member], x[member] * x[member]),
        means => means[1] - means[0] * means[0]);

    /// <summary>The same figure, from all shares each time.</summary>
    public static IFigure VarianceByShares(params double[] x) => new SharesFigure(x.Length, shares =>
    {
        var (mean, square) = (0.0, 0.0);
        for (var member = 0; member < x.Length; member++)
        {
            mean += shares[member] * x[member];
            square += shares[member] * x[member] * x[member];
        }

        return square - mean * mean;
    });
}
