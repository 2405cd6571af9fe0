using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>At which niveau a klantwaarde stands, as far as the rule goes: what the model adds is what may be shown.</summary>
/// <param name="Status">How sure it is.</param>
/// <param name="Shown">Null when there is neither library nor evidence.</param>
/// <param name="Second">The other leading niveau of a status Gemengd; else null.</param>
/// <param name="FromAnswers">P_data.</param>
/// <param name="WithLibrary">P_post.</param>
/// <param name="Shifted">A niveau other than the library's is voorlopig or bevestigd.</param>
public sealed record TierOutcome(
    TierStatus Status,
    Niveau? Shown,
    Niveau? Second,
    NiveauShares FromAnswers,
    NiveauShares WithLibrary,
    bool Shifted);

/// <summary>Places a klantwaarde at a niveau. Source: method 2a.</summary>
public static class TierRule
{
    private const double TieWidth = 1e-9;
    private const double JeffreysVote = 0.5;
    private const double MixedFloor = 0.10;
    private const double VoorlopigFloor = 0.50;

    private static readonly Niveau[] Niveaus = Enum.GetValues<Niveau>();

    /// <summary>Steps 1, 2, 4 and 6: what the answers say alone, and together with the library.</summary>
    /// <param name="stated">How many stated each niveau, each counting once.</param>
    /// <param name="library">t₀.</param>
    /// <param name="settings">The rule's numbers.</param>
    /// <param name="derived">d: the niveau that the link with satisfaction points to, when it points anywhere.</param>
    public static TierOutcome Outcome(
        NiveauCounts stated, Niveau? library, ModelSettings settings, Niveau? derived = null) =>
        Outcome(stated, stated.Total, library, settings, derived);

    /// <summary>The same of answers that need not count once each (method 2h, 2e).</summary>
    /// <param name="stated">What the answers weigh.</param>
    /// <param name="answers">How many there are, unweighed.</param>
    /// <param name="library">t₀.</param>
    /// <param name="settings">The rule's numbers.</param>
    /// <param name="derived">d.</param>
    public static TierOutcome Outcome(
        NiveauEvidence stated, int answers, Niveau? library, ModelSettings settings, Niveau? derived)
    {
        var fromAnswers = Leading(stated, _ => JeffreysVote);
        var withLibrary = library is null && derived is null
            ? fromAnswers
            : Leading(stated, niveau =>
                LibraryVotes(niveau, library, settings) + (niveau == derived ? DerivedVotes(stated, settings) : 0));

        var (status, shown) = Place(answers, fromAnswers, withLibrary, library, settings);

        return new(
            status,
            shown,
            status is TierStatus.Gemengd ? Leader(withLibrary, library, besides: shown) : null,
            fromAnswers,
            withLibrary,
            Shifted: status is TierStatus.Bevestigd or TierStatus.Voorlopig && library is not null && shown != library);
    }

    /// <summary>Step 5: of what is bevestigd in one rol, keeps so many that few of them are expected to be wrong.</summary>
    /// <remarks>
    /// The largest set of the surest whose mean probability of being wrong is at most the setting's; the rest is
    /// voorlopig. Of equally sure ones the first of the survey comes first.
    /// </remarks>
    /// <returns>The outcomes in the order they came in.</returns>
    public static IReadOnlyList<TierOutcome> Limit(IReadOnlyList<TierOutcome> outcomes, ModelSettings settings)
    {
        var doubts = outcomes.Where(IsBevestigd).Select(Doubt).Order().ToList();
        var kept = Enumerable.Range(0, doubts.Count + 1)
            .Last(count => doubts.Take(count).Sum() <= settings.TierFdr * count);

        var rest = outcomes.Where(IsBevestigd).OrderBy(Doubt).Skip(kept).ToHashSet(ReferenceEqualityComparer.Instance);

        return [.. outcomes.Select(tier => rest.Contains(tier) ? tier with { Status = TierStatus.Voorlopig } : tier)];
    }

    /// <summary>The niveau that is stated most; of those that tie the first; null when nothing is stated.</summary>
    public static Niveau? LeadingStated(NiveauEvidence stated)
    {
        var most = stated.Votes.Max();
        return most == 0 ? null : Niveaus.First(niveau => stated[niveau] >= most - TieWidth);
    }

    private static NiveauShares Leading(NiveauEvidence stated, Func<Niveau, double> votes)
    {
        var leading = stated.IsCensus
            ? LeadingInFact(stated)
            : Dirichlet.LeadingProbabilities([.. Niveaus.Select(niveau => stated[niveau] + votes(niveau))]);

        return new(leading[0], leading[1], leading[2], leading[3]);
    }

    /// <summary>Everybody answered: the most stated leads, whatever the library says; those that tie share it.</summary>
    private static double[] LeadingInFact(NiveauEvidence stated)
    {
        var most = stated.Votes.Max() - TieWidth;
        var leaders = stated.Votes.Count(votes => votes >= most);
        return [.. stated.Votes.Select(votes => votes >= most ? 1.0 / leaders : 0)];
    }

    /// <summary>ω: what derived evidence weighs, in respondents.</summary>
    public static double DerivedVotes(NiveauEvidence stated, ModelSettings settings) =>
        Math.Min(settings.DerivedWeightMax, settings.DerivedWeightShare * stated.Total);

    private static double LibraryVotes(Niveau niveau, Niveau? library, ModelSettings settings) =>
        library is null ? JeffreysVote
        : niveau == library ? settings.LibraryWeight * settings.LibraryShare
        : settings.LibraryWeight * (1 - settings.LibraryShare) / (Niveaus.Length - 1);

    private static (TierStatus Status, Niveau? Shown) Place(
        int answers, NiveauShares fromAnswers, NiveauShares withLibrary, Niveau? library, ModelSettings settings)
    {
        if (answers < settings.NMin) return (TierStatus.OnvoldoendeGegevens, library);

        var leader = Leader(withLibrary, library);

        if (fromAnswers[leader] >= settings.ConfirmThreshold && leader == Leader(fromAnswers, library))
            return (TierStatus.Bevestigd, leader);

        if (withLibrary[leader] >= settings.ProvisionalThreshold && fromAnswers[leader] >= VoorlopigFloor)
            return (TierStatus.Voorlopig, leader);

        return (TierStatus.Gemengd, library is { } own && fromAnswers[own] >= MixedFloor ? own : leader);
    }

    /// <summary>The likeliest; of those that tie the library's, else the first: the cautious reading.</summary>
    private static Niveau Leader(NiveauShares shares, Niveau? library, Niveau? besides = null)
    {
        var candidates = Niveaus.Where(niveau => niveau != besides).ToList();
        var most = candidates.Max(niveau => shares[niveau]);
        var tied = candidates.Where(niveau => shares[niveau] >= most - TieWidth).ToList();

        return library is { } own && tied.Contains(own) ? own : tied[0];
    }

    private static bool IsBevestigd(TierOutcome tier) => tier.Status is TierStatus.Bevestigd;

    private static double Doubt(TierOutcome tier) => tier.Shown is { } shown ? 1 - tier.FromAnswers[shown] : 1;
}
