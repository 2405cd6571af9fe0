using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>The derived weight of each klantwaarde. Source: method 2f.</summary>
/// <remarks>
/// Where the method is silent: y is y₁; the code from −2 to +2 is taken as a number; n of a decomposition is those who
/// judged all its klantwaarden, for nothing is imputed (2h), and V is how many those are. A klantwaarde that fewer than fifty
/// judged, or that does not vary, stays out of it, or it would take all others down with it; by itself it may still have a
/// univariate R².
/// </remarks>
public static class ImportanceRule
{
    /// <summary>What explains less than this explains nothing that can be shared out.</summary>
    private const double Nothing = 1e-12;

    /// <param name="voices">One for each client organisation of the rol, in any order.</param>
    /// <param name="picks">How many named each klantwaarde as deciding, in their order; weighted or not.</param>
    /// <param name="settings">The rule's numbers.</param>
    public static Importance Outcome(
        IReadOnlyList<OrganisationVoice> voices, IReadOnlyList<double> picks, ModelSettings settings)
    {
        var weights = picks.Select((_, at) => Alone(ImportanceSample.Of(voices, at), settings)).ToArray();
        var candidates = Enumerable.Range(0, weights.Length)
            .Where(at => weights[at] is { Obstacle: null, Clients: >= ImportanceDecomposition.LeastClients }).ToList();

        var decomposition = ImportanceDecomposition.Of(voices, candidates);
        if (decomposition is not null) Share(decomposition, weights, settings);

        var measure = weights.Select(weight => weight.Measure).DefaultIfEmpty().Max();
        var signals = ImportanceSignalRule.Outcome(measure, weights, picks);

        return new(
            measure,
            decomposition?.Clients,
            decomposition?.Parts.RSquared,
            [.. weights.Zip(signals, (weight, signal) => Told(weight with { Signal = signal }, settings))]);
    }

    private static DerivedWeight Alone(ImportanceSample sample, ModelSettings settings)
    {
        if (ObstacleOf(sample, settings) is { } obstacle)
            return new(ImportanceMeasure.None, Shown(sample.Clients, settings), null, null, null, false, obstacle, null, "");

        var correlation = sample.Correlations.WithOutcome(0);
        return new(
            ImportanceMeasure.Univariate, sample.Clients, correlation * correlation, null, correlation,
            IsClear(correlation, sample.Clients, settings), null, null, "");
    }

    private static ImportanceObstacle? ObstacleOf(ImportanceSample sample, ModelSettings settings) =>
        sample.Clients < settings.DerivedMinN ? ImportanceObstacle.TooFewClients
        : !sample.CodeVaries(0) ? ImportanceObstacle.SameCode
        : !sample.OutcomeVaries ? ImportanceObstacle.SameOutcome
        : null;

    private static int? Shown(int clients, ModelSettings settings) => clients < settings.NMin ? null : clients;

    private static void Share(ImportanceDecomposition decomposition, DerivedWeight[] weights, ModelSettings settings)
    {
        var (members, clients, parts) = decomposition;

        foreach (var (column, at) in members.Index())
            weights[at] = new(
                ImportanceMeasure.Lmg, clients, parts.Lmg[column],
                parts.RSquared > Nothing ? parts.Lmg[column] / parts.RSquared : null,
                parts.Correlations[column], IsClear(parts.Correlations[column], clients, settings), null, null, "");
    }

    private static bool IsClear(double correlation, int clients, ModelSettings settings) =>
        FisherInterval.Of(correlation, clients, settings.Confidence).Low > 0;

    private static DerivedWeight Told(DerivedWeight weight, ModelSettings settings) =>
        weight with { Sentence = Sentences.DerivedWeight(weight, settings) };
}
