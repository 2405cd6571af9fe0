using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The intervals around a change. Source: method 2.0 and 2g.</summary>
internal static class ChangeInterval
{
    private const double LargestChange = 4;

    /// <summary>The t interval of the mean change of the code; null with one klant, and when all changed by as much.</summary>
    public static Interval? OfMean(IReadOnlyList<(int Before, int After)> clients, ModelSettings settings)
    {
        double n = clients.Count;
        double sum = clients.Sum(one => one.After - one.Before);
        double squares = clients.Sum(one => (one.After - one.Before) * (one.After - one.Before));
        var spread = n * squares - sum * sum; // whole, and so exactly 0 when all are the same
        if (spread == 0) return null;

        var half = Quantile((1 + settings.Confidence) / 2, n - 1) * Math.Sqrt(spread / (n * n * (n - 1)));
        return new(Math.Max(-LargestChange, sum / n - half), sum / n, Math.Min(LargestChange, sum / n + half));
    }

    /// <summary>How much larger the share below is than before, by Newcombe's method 10.</summary>
    public static Interval OfShareBelow(CodeSpread before, CodeSpread after, ModelSettings settings)
    {
        var (p1, p2) = (after.Below / (double)after.Total, before.Below / (double)before.Total);
        var (l1, u1) = WilsonInterval.Of(after.Below, after.Total, settings.Confidence);
        var (l2, u2) = WilsonInterval.Of(before.Below, before.Total, settings.Confidence);

        return new(
            Math.Max(-1, p1 - p2 - Math.Sqrt((p1 - l1) * (p1 - l1) + (u2 - p2) * (u2 - p2))),
            p1 - p2,
            Math.Min(1, p1 - p2 + Math.Sqrt((u1 - p1) * (u1 - p1) + (p2 - l2) * (p2 - l2))));
    }

    private static double Quantile(double p, double freedom)
    {
        var (low, high) = (0.0, 1e4);
        for (var i = 0; i < 100; i++)
        {
            var middle = (low + high) / 2;
            var above = BetaFunction.Regularised(freedom / (freedom + middle * middle), freedom / 2, 0.5) / 2;
            (low, high) = above > 1 - p ? (middle, high) : (low, middle);
        }

        return low;
    }
}
