namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Puts the klantwaarden and investeringen in the order in which to act. Source: method 2f.</summary>
/// <remarks>
/// <para>
/// By group; within a group by φ, and among the kansen by what they gain; ties (within 1e-9) by the weight in the balance times
/// the expected share below, then by name, ordinal. An investering has no part in the level, so its φ counts as nought.
/// </para>
/// <para>
/// What has no kleuring is not on it, nor is a klantwaarde that is shown as not van belang, or a basis klantwaarde that is op
/// orde: nothing can be won there. An investering at prima is no kans, since it lifts no level; one at top is worth keeping.
/// </para>
/// </remarks>
public static class PriorityRule
{
    private const double JeffreysCount = 0.5;

    /// <param name="verwachtingen">The klantwaarden of the model, in the order of the survey.</param>
    /// <param name="investeringen">The investeringen of the model.</param>
    /// <param name="balance">
    /// With the weights of the coloured klantwaarden but those not van belang, and of the coloured investeringen, in their order;
    /// null when there is none: then all weigh the same.
    /// </param>
    /// <param name="uplift">Of the same klantwaarden; null when too few klanten have a level to show.</param>
    /// <param name="stability">Of the same klantwaarden, or null.</param>
    /// <exception cref="ArgumentException">The balance is not that of these klantwaarden and investeringen.</exception>
    public static IReadOnlyList<Priority> List(
        IReadOnlyList<VerwachtingCell> verwachtingen,
        IReadOnlyList<InvesteringCell> investeringen,
        BalanceOutcome? balance,
        Uplift? uplift,
        RankStability? stability)
    {
        var candidates = Klantwaarden(verwachtingen, balance, uplift, stability)
            .Concat(Investeringen(investeringen, balance))
            .GroupBy(candidate => candidate.Priority.Group)
            .OrderBy(group => group.Key);

        return [.. candidates.SelectMany(Ranked).Select(candidate => candidate.Priority)];
    }

    private static List<Candidate> Ranked(IGrouping<PriorityGroup, Candidate> group) => Ranking.Ranked(
        group,
        candidate => candidate.Priority.Name,
        candidate => (group.Key is PriorityGroup.Opportunity ? candidate.Priority.Opportunity : candidate.Priority.Shapley) ?? 0,
        candidate => candidate.Tension);

    private static IEnumerable<Candidate> Klantwaarden(
        IReadOnlyList<VerwachtingCell> cells, BalanceOutcome? balance, Uplift? uplift, RankStability? stability)
    {
        var weighed = cells.Where(IsWeighed).ToList();
        RequireEqual(weighed.Count, balance?.Weights);

        foreach (var (place, cell) in cells.Index())
            if (GroupOf(cell) is { } group)
                yield return new(
                    PriorityOf(cell, group, uplift, uplift?.Klantwaarden[place], stability?.InTopThree[place]),
                    Tension(cell.Performance, balance?.Weights[weighed.IndexOf(cell)]));
    }

    private static IEnumerable<Candidate> Investeringen(IReadOnlyList<InvesteringCell> cells, BalanceOutcome? balance)
    {
        var weighed = cells.Where(cell => cell.Performance.Counts is not null).ToList();
        RequireEqual(weighed.Count, balance?.InvestmentWeights);

        foreach (var (place, cell) in weighed.Index())
            if (GroupOf(cell) is { } group)
                yield return new(PriorityOf(cell, group), Tension(cell.Performance, balance?.InvestmentWeights[place]));
    }

    /// <summary>As in the balance: coloured, and a klantwaarde.</summary>
    private static bool IsWeighed(VerwachtingCell cell) =>
        cell is { Performance.Counts: not null, Tier.Shown: not (null or Niveau.NietVanBelang) };

    private static PriorityGroup? GroupOf(VerwachtingCell cell) =>
        !IsWeighed(cell) ? null : (cell.Tier.Shown, cell.Performance.Kleuring) switch
        {
            (Niveau.Basis, Kleuring.Rood) => PriorityGroup.BasisRood,
            (Niveau.Basis, Kleuring.Oranje) => PriorityGroup.BasisOranje,
            (_, Kleuring.Rood) => PriorityGroup.Rood,
            (_, Kleuring.Oranje) => PriorityGroup.Oranje,
            (_, Kleuring.Prima) => PriorityGroup.Opportunity,
            (_, Kleuring.Top) => PriorityGroup.Safeguard,
            _ => null,
        };

    private static PriorityGroup? GroupOf(InvesteringCell cell) => cell.Performance.Kleuring switch
    {
        Kleuring.Rood => PriorityGroup.InvesteringRood,
        Kleuring.Oranje => PriorityGroup.Oranje,
        Kleuring.Top => PriorityGroup.Safeguard,
        _ => null,
    };

    private static Priority PriorityOf(
        VerwachtingCell cell, PriorityGroup group, Uplift? uplift, Gain? gain, double? inTopThree) =>
        new(
            group, cell.Code, cell.Name, cell.Performance.Kleuring, gain?.Shapley, gain?.Single, gain?.Opportunity, inTopThree,
            Sentences.PriorityWord(group), Sentences.Priority(group, cell.Name, uplift, gain, inTopThree));

    private static Priority PriorityOf(InvesteringCell cell, PriorityGroup group) =>
        new(
            group, cell.Code, cell.Name, cell.Performance.Kleuring, null, null, null, null,
            Sentences.PriorityWord(group), Sentences.InvesteringPriority(group));

    /// <summary>w_v · E[p_b], with E[p_b] = (x_b + ½)/(n + 1): what weighs much and is probably below expectation for many.</summary>
    private static double Tension(Performance performance, double? weight)
    {
        var size = performance.EffectiveSize!.Value;
        return (weight ?? 1) * (performance.ShareBelow!.Estimate * size + JeffreysCount) / (size + 2 * JeffreysCount);
    }

    private static void RequireEqual(int cells, IReadOnlyList<double>? weights)
    {
        if (weights is not null && weights.Count != cells)
            throw new ArgumentException($"The balance has {weights.Count} weights and the model {cells} cells to weigh.");
    }

    /// <param name="Priority">On the list.</param>
    /// <param name="Tension">What settles ties.</param>
    private sealed record Candidate(Priority Priority, double Tension);
}
