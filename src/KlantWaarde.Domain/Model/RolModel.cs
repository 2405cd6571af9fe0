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

        var verwachtingen = tally.Klantwaarden
            .Zip(Tiers.Of(tally, definition), (klantwaarde, tier) => Cell(klantwaarde, tier, tally.Rol, settings))
            .ToList();
        var investeringen = tally.Investeringen
            .Select(investering => Cell(investering, tally.Rol, settings))
            .ToList();
        var levels = Pyramid.Levels(tally, verwachtingen, settings);
        var level = Pyramid.OfRol(tally, levels, verwachtingen, settings);

        var model = new Klantwaardemodel(
            tally.Rol,
            tally.Clients.Count,
            tally.Organisations,
            verwachtingen,
            investeringen,
            Balance.Of(tally, verwachtingen, definition),
            level,
            [.. Remarks.Of(tally, verwachtingen, level, definition)])
        {
            EffectiveSize = tally.EffectiveSize,
        };

        return new(tally, model, levels);
    }

    private static VerwachtingCell Cell(KlantwaardeTally one, Tier tier, Rol rol, ModelSettings settings) =>
        new(one.Klantwaarde.Code, one.Klantwaarde.Name, tier, Colouring.OfVerwachting(one.Experience, tier, rol, settings));

    private static InvesteringCell Cell(InvesteringTally one, Rol rol, ModelSettings settings) =>
        new(one.Investering.Code, one.Investering.Name, Colouring.OfInvestering(one.Burden, rol, settings));
}
