namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Where to act first in one rol: the list, and what lies under it. Source: method 2f.</summary>
/// <remarks>What may not be shown is not in it (method 2e): without a shown level there is no uplift and no roadmap.</remarks>
/// <param name="Priorities">In the order in which to act; empty when the rol is suppressed.</param>
/// <param name="Roadmap">In the order in which to repair; empty when nobody finds anything below expectation.</param>
/// <param name="MeanLevel">W(∅), from 0 to 3; null when too few klanten have a level to show.</param>
/// <param name="MeanLevelRepaired">W(F), from 0 to 3; null as above.</param>
public sealed record WhereToAct(
    IReadOnlyList<Priority> Priorities, IReadOnlyList<RoadmapStep> Roadmap, double? MeanLevel, double? MeanLevelRepaired)
{
    /// <param name="model">The model of the rol.</param>
    /// <param name="clients">The respondents of the rol, in any order; their codes in the order of the model.</param>
    /// <param name="balance">The weights of the value balance of that model; null when it has none.</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <param name="seed">Of the draws for the stability of the ranks.</param>
    public static WhereToAct Of(
        Klantwaardemodel model, IReadOnlyList<Client> clients, BalanceOutcome? balance, ModelSettings settings, ulong seed)
    {
        if (model.Level is not { Measured: not null })
            return new(PriorityRule.List(model.Verwachtingen, model.Investeringen, balance, null, null), [], null, null);

        var panel = Panel.Of(clients, model.Verwachtingen, settings);
        var uplift = Uplift.Of(panel);
        var stability = RankStability.Of(panel, seed);

        return new(
            PriorityRule.List(model.Verwachtingen, model.Investeringen, balance, uplift, stability),
            uplift is null ? [] : Model.Priorities.Roadmap.Of(panel, uplift, [.. model.Verwachtingen.Select(cell => cell.Name)]),
            uplift?.MeanLevel,
            uplift?.MeanLevelRepaired);
    }
}
