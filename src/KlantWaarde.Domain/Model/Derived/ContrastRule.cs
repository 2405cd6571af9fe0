using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>The contrasts of one klantwaarde on one outcome, not yet seen among those of the others.</summary>
/// <remarks>Source: method 2a, step 3.</remarks>
internal static class ContrastRule
{
    /// <summary>From so many klanten on, the halo takes part.</summary>
    private const int HaloFrom = 20;

    public static OutcomeContrasts Outcome(Judgements judgements, ModelSettings settings)
    {
        var cells = judgements.Cells;
        var clients = cells.Total < settings.NMin ? (int?)null : cells.Total;
        if (cells.Total < settings.DerivedMinN)
        {
            var none = Contrast.NotTestable(Obstacle.TooFewClients);
            return new(clients, null, null, none, none, HaloAdjusted: false);
        }

        var adjusted = Adjusted(judgements, settings);
        var shown = adjusted ?? PenaltyReward.Of(judgements, withHalo: false);

        return new(
            clients,
            cells,
            judgements.Spread,
            Test(cells.Below, cells.Met, judgements.Compare(higher: 0, lower: -1), shown?.Penalty, settings),
            Test(cells.Met, cells.Above, judgements.Compare(higher: 1, lower: 0), shown?.Reward, settings),
            HaloAdjusted: adjusted is not null);
    }

    /// <summary>The regression with the halo among those who have one.</summary>
    /// <returns>
    /// Null when they are too few, leave a cell too small that without the halo is not, or the halo is no more than the code.
    /// </returns>
    private static PenaltyReward? Adjusted(Judgements judgements, ModelSettings settings)
    {
        var withHalo = judgements.WithHalo;
        if (withHalo.Cells.Total < HaloFrom) return null;

        var (all, left) = (judgements.Cells, withHalo.Cells);
        var asTestable = Keeps(all.Below, left.Below) && Keeps(all.Met, left.Met) && Keeps(all.Above, left.Above);

        return asTestable ? PenaltyReward.Of(withHalo, withHalo: true) : null;

        bool Keeps(int before, int after) => before < settings.DerivedMinCell || after >= settings.DerivedMinCell;
    }

    private static Contrast Test(
        int lower, int higher, RankSum ranks, (double Estimate, double? Error)? shown, ModelSettings settings) =>
        Math.Min(lower, higher) < settings.DerivedMinCell
            ? Contrast.NotTestable(Obstacle.CellTooSmall)
            : new(shown?.Estimate, shown?.Error, ranks.Greater, null, IsSignificant: false, null);
}
