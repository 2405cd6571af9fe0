using KlantWaarde.Domain.Model.Derived;
using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Domain.Model;

/// <summary>A rol, counted: its model, and the level of each of its respondents, which stays inside.</summary>
internal sealed record RolResult(RolTally Tally, Klantwaardemodel Model, IReadOnlyList<Prestatieniveau?> Levels);

/// <summary>The klantwaardemodel of one rol, from what its respondents said.</summary>
internal static class RolModel
{
    public static RolResult Of(RolTally tally, ModelDefinition definition)
    {
        var settings = definition.Settings;

        if (!tally.IsShown)
            return new(tally, new(tally.Rol, null, null, [], [], null, null, [Sentences.Suppressed(settings)]), []);

        var voices = Voices.Of(tally);
        var derived = DerivedEvidenceRule.Outcome(voices, tally.Klantwaarden.Count, tally.Rol, settings);
        var importance = ImportanceRule.Outcome(voices, [.. tally.Klantwaarden.Select(one => one.Picks)], settings);
        var tiers = Tiers.Of(tally, [.. derived.Select(one => one.Tag)], definition);
        var verwachtingen = tally.Klantwaarden
            .Select((one, i) => Cell(one, tiers[i], tally.Rol, settings) with
            {
                Derived = derived[i],
                DerivedWeight = importance.Klantwaarden[i],
                Picks = one.Pickers,
            })
            .ToList();
        var investeringen = tally.Investeringen
            .Select(investering => Cell(investering, tally.Rol, settings))
            .ToList();
        var levels = Pyramid.Levels(tally, verwachtingen, settings);
        var level = Pyramid.OfRol(tally, levels, verwachtingen, settings);
        var balance = Balance.Of(tally, verwachtingen, definition);

        var model = new Klantwaardemodel(
            tally.Rol,
            tally.Clients.Count,
            tally.Organisations,
            verwachtingen,
            investeringen,
            balance?.Shown,
            level,
            [.. Remarks.Of(tally, verwachtingen, level, definition)])
        {
            EffectiveSize = tally.EffectiveSize,
        };

        var whereToAct = WhereToAct.Of(
            model, tally.Clients, balance?.Outcome, settings, Seeds.For(definition.Seed, tally.Rol.Code, "volgorde"));

        return new(tally, model with { WhereToAct = whereToAct }, levels);
    }

    private static VerwachtingCell Cell(KlantwaardeTally one, Tier tier, Rol rol, ModelSettings settings) =>
        new(
            one.Klantwaarde.Code, one.Klantwaarde.Name, tier,
            Colouring.OfVerwachting(one.Experience, tier, rol, settings) with { MeanMinimum = one.MeanMinimum });

    private static InvesteringCell Cell(InvesteringTally one, Rol rol, ModelSettings settings) =>
        new(one.Investering.Code, one.Investering.Name, Colouring.OfInvestering(one.Burden, rol, settings));
}
