namespace KlantWaarde.Domain.Model;

/// <summary>The niveau of each klantwaarde in a rol, with the evidence and what the consultant decided. Source: method 2a.</summary>
internal static class Tiers
{
    /// <param name="tally">The rol.</param>
    /// <param name="derived">d of each klantwaarde, or null.</param>
    /// <param name="definition">With the decisions.</param>
    /// <returns>In the order of the klantwaarden.</returns>
    public static IReadOnlyList<Tier> Of(RolTally tally, IReadOnlyList<Niveau?> derived, ModelDefinition definition)
    {
        var outcomes = tally.Klantwaarden.Zip(derived, (one, tag) => Outcome(one, tag, definition.Settings));

        return [.. tally.Klantwaarden.Zip(TierRule.Limit([.. outcomes], definition.Settings), (one, tier) =>
            one.Stated.IsShown
                ? Decided(Known(tier, derived[one.Position], one, tally.Rol, definition.Settings), DecisionOn(one, tally.Rol, definition))
                : Unknown(one.Library))];
    }

    /// <summary>Nothing, where it may not be shown: then nothing can be told from it either.</summary>
    private static TierOutcome Outcome(KlantwaardeTally one, Niveau? derived, ModelSettings settings) =>
        one.Stated.IsShown
            ? TierRule.Outcome(one.Stated.Evidence, one.Stated.Counts.Total, one.Library, settings, derived)
            : TierRule.Outcome(new NiveauCounts(0, 0, 0, 0), one.Library, settings);

    private static Tier Known(TierOutcome tier, Niveau? derived, KlantwaardeTally one, Rol rol, ModelSettings settings)
    {
        var (evidence, sentence) = (one.Stated.Evidence, Sentences.Tier(tier, one.Stated.Counts, one.Library, derived, rol));
        var pointsElsewhere = derived is { } tag && tag != TierRule.LeadingStated(evidence);

        return new(
            tier.Status, tier.Shown, tier.Second, one.Library, one.Stated.Counts.Total, one.Stated.Counts,
            tier.FromAnswers, tier.WithLibrary, tier.Shifted,
            pointsElsewhere ? $"{sentence} {Sentences.DerivedElsewhere(derived!.Value)}" : sentence)
        {
            Votes = new(
                evidence.Votes,
                one.Library is null ? 0 : settings.LibraryWeight,
                derived is null ? 0 : TierRule.DerivedVotes(evidence, settings)),
        };
    }

    private static Tier Unknown(Niveau? library) =>
        new(
            TierStatus.OnvoldoendeGegevens, library, null, library, null, null, null, null, false,
            Sentences.TierUnknown(library));

    private static ShiftDecision? DecisionOn(KlantwaardeTally one, Rol rol, ModelDefinition definition) =>
        definition.Decisions.FirstOrDefault(decision => decision.Rol == rol.Code && decision.Klantwaarde == one.Klantwaarde.Code);

    /// <summary>A decision on another proposal than the answers make now is out of date, and left out.</summary>
    private static Tier Decided(Tier tier, ShiftDecision? decision) => (tier, decision) switch
    {
        ({ Shifted: true, Library: { } library }, { } made) when made.Proposed == tier.Shown => tier with
        {
            Shown = made.Accepted ? tier.Shown : library,
            Decision = made,
            Sentence = $"{tier.Sentence} {(made.Accepted ? Sentences.Agreed(made) : Sentences.Kept(made, library))}",
        },
        _ => tier,
    };
}
