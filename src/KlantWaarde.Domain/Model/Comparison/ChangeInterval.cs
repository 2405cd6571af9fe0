using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The intervals around a change. Source: method 2.0 and 2g.</summary>
internal static class ChangeInterval
{
    private const double LargestChange = 4;

    /// <summary>The t interval of the mean change of the code; null with one klant, and when all changed by as much.</summary>
    public static Interval? OfMean(IReadOnlyList<(int Before, int After)> clients, ModelSettings settings)
    {
        var changes = Sample.Of([.. clients.Select(one => (double)(one.After - one.Before)).Order()]);

        return MeanInterval.Of(changes, settings.Confidence, -LargestChange, LargestChange) is var (low, high)
            ? new(low, changes.Mean, high)
            : null;
    }

    /// <summary>How much larger the share below is than before.</summary>
    public static Interval OfShareBelow(CodeSpread before, CodeSpread after, ModelSettings settings)
    {
        var (low, high) = NewcombeDifference.Of(after.Below, after.Total, before.Below, before.Total, settings.Confidence);
        return new(low, after.Below / (double)after.Total - before.Below / (double)before.Total, high);
    }
}
