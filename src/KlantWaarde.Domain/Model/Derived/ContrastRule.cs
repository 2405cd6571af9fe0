using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>The contrasts of one klantwaarde on one outcome, not yet seen among those of the others. Source: method 2a, step 3.</summary>
internal static class ContrastRule
{
    /// <summary>From so many klanten on, the halo takes part.</summary>
    private const int HaloFrom = 20;

    /// <param name="judgements">Of all who have the outcome and the code, in an order that does not depend on who came first.</param>
    /// <param name="settings">The rule's numbers.</param>
    public static OutcomeContrasts Outcome(IReadOnlyList<Judgement> judgements, ModelSettings settings)
    {
        var clients = judgements.Count < settings.NMin ? (int?)null : judgements.Count;
        if (judgements.Count < settings.DerivedMinN)
        {
            var none = Contrast.NotTestable(Obstacle.TooFewClients);
            return new(clients, null, null, none, none, HaloAdjusted: false);
        }

        var outcomes = judgements.ToLookup(judgement => Math.Sign(judgement.Code), judgement => judgement.Outcome);
        var adjusted = WithHalo(judgements, settings);
        var shown = adjusted ?? PenaltyReward.Of(judgements, withHalo: false);

        return new(
            clients,
            PenaltyReward.CellsOf(judgements),
            SampleDeviation(judgements),
            Test(outcomes[-1], outcomes[0], shown?.Penalty, settings),
            Test(outcomes[0], outcomes[1], shown?.Reward, settings),
            HaloAdjusted: adjusted is not null);
    }

    /// <summary>The regression with the halo among those who have one.</summary>
    /// <returns>Null when they are too few, leave a cell too small that without the halo is not, or the halo is no more than the code.</returns>
    private static PenaltyReward? WithHalo(IReadOnlyList<Judgement> judgements, ModelSettings settings)
    {
        var withHalo = judgements.Where(judgement => judgement.Halo is not null).ToList();
        if (withHalo.Count < HaloFrom) return null;

        var (all, left) = (PenaltyReward.CellsOf(judgements), PenaltyReward.CellsOf(withHalo));
        var asTestable = Keeps(all.Below, left.Below) && Keeps(all.Met, left.Met) && Keeps(all.Above, left.Above);

        return asTestable ? PenaltyReward.Of(withHalo, withHalo: true) : null;

        bool Keeps(int before, int after) => before < settings.DerivedMinCell || after >= settings.DerivedMinCell;
    }

    private static Contrast Test(
        IEnumerable<double> lower, IEnumerable<double> higher, (double Estimate, double? Error)? shown, ModelSettings settings)
    {
        if (lower.Count() < settings.DerivedMinCell || higher.Count() < settings.DerivedMinCell)
            return Contrast.NotTestable(Obstacle.CellTooSmall);

        return new(shown?.Estimate, shown?.Error, RankSum.Between(higher, lower).Greater, null, IsSignificant: false, null);
    }

    private static double SampleDeviation(IReadOnlyList<Judgement> judgements) =>
        Math.Sqrt(Vectors.Scatter([.. judgements.Select(judgement => judgement.Outcome)]) / (judgements.Count - 1));
}
