namespace KlantWaarde.Domain.Model;

/// <summary>The klantwaardemodel of one rol, from what its respondents said.</summary>
internal static class RolModel
{
    // Method 2d: from here the remark "gemeten en uitgesproken beeld lopen uiteen".
    private const double FarApartShare = 0.20;

    public static Klantwaardemodel Of(RolTally tally, ModelSettings settings)
    {
        if (!tally.IsShown)
            return new(tally.Rol, null, null, [], [], null, null, [Sentences.Suppressed(settings)]);

        var tiers = Tiers(tally, settings);
        var verwachtingen = tally.Klantwaarden
            .Zip(tiers, (klantwaarde, tier) => Cell(klantwaarde, tier, tally.Rol, settings))
            .ToList();
        var investeringen = tally.Investeringen
            .Select(investering => Cell(investering, tally.Rol, settings))
            .ToList();
        var level = Pyramid.OfRol(tally, verwachtingen, settings);

        return new(
            tally.Rol,
            tally.Respondents,
            tally.Organisations,
            verwachtingen,
            investeringen,
            Balance(tally, verwachtingen, settings),
            level,
            [.. Remarks(verwachtingen, level)]);
    }

    private static IEnumerable<Tier> Tiers(RolTally tally, ModelSettings settings)
    {
        var outcomes = tally.Klantwaarden.Select(one => TierRule.Outcome(ShownOf(one.Stated), one.Library, settings));

        return tally.Klantwaarden.Zip(TierRule.Limit([.. outcomes], settings), (one, tier) =>
            one.Stated.IsShown ? Known(tier, one, tally.Rol) : Unknown(one.Library));
    }

    /// <summary>Nothing, where it may not be shown: then nothing can be told from it either.</summary>
    private static NiveauCounts ShownOf(StatedTally stated) => stated.IsShown ? stated.Counts : new(0, 0, 0, 0);

    private static Tier Known(TierOutcome tier, KlantwaardeTally one, Rol rol) =>
        new(
            tier.Status, tier.Shown, tier.Second, one.Library, one.Stated.Counts.Total, one.Stated.Counts,
            tier.FromAnswers, tier.WithLibrary, tier.Shifted,
            Sentences.Tier(tier, one.Stated.Counts, one.Library, rol));

    private static Tier Unknown(Niveau? library) =>
        new(
            TierStatus.OnvoldoendeGegevens, library, null, library, null, null, null, null, false,
            Sentences.TierUnknown(library));

    private static VerwachtingCell Cell(KlantwaardeTally one, Tier tier, Rol rol, ModelSettings settings) =>
        new(one.Klantwaarde.Code, one.Klantwaarde.Name, tier, Colouring.OfVerwachting(one.Experience, tier, rol, settings));

    private static InvesteringCell Cell(InvesteringTally one, Rol rol, ModelSettings settings) =>
        new(one.Investering.Code, one.Investering.Name, Colouring.OfInvestering(one.Burden, rol, settings));

    /// <summary>Over the coloured klantwaarden of the three niveaus: another cell would be told by what is left over.</summary>
    private static ValueBalance? Balance(
        RolTally tally, IReadOnlyList<VerwachtingCell> verwachtingen, ModelSettings settings)
    {
        var klantwaarden = tally.Klantwaarden
            .Zip(verwachtingen)
            .Where(pair => pair.Second is { Performance.Counts: not null, Tier.Shown: not Niveau.NietVanBelang })
            .Select(pair => new BalanceItem(pair.Second.Tier.Shown!.Value, pair.First.Experience.Counts, pair.First.Picks))
            .ToList();
        var investeringen = tally.Investeringen
            .Where(one => one.Burden.IsShown)
            .Select(one => new BalanceItem(Niveau.Onderscheidend, one.Burden.Counts, one.Picks))
            .ToList();

        if (klantwaarden is [] || investeringen is []) return null;

        var balance = BalanceRule.Outcome(klantwaarden, investeringen, settings);
        double? worth = tally.Worth.IsShown ? tally.Worth.Mean : null;

        return new(
            balance.Benefit, balance.Investment, balance.Ratio, balance.Verdict, worth,
            Sentences.Balance(balance, worth, tally.Rol));
    }

    private static IEnumerable<string> Remarks(IReadOnlyList<VerwachtingCell> cells, PyramidLevel level)
    {
        List<double> red = [.. cells.Where(cell => cell.Performance.Kleuring is Kleuring.Rood)
            .Select(cell => cell.Performance.Certainty!.Value)];

        if (red is not []) yield return Sentences.ExpectedWrong(red);
        if (MissingPart(cells) is { } missing) yield return missing;
        if (level.Agreement is { } agreement && agreement.FarApart > agreement.Total * FarApartShare)
            yield return Sentences.FarApart(agreement);
    }

    private static string? MissingPart(IReadOnlyList<VerwachtingCell> cells) =>
        (cells.Any(cell => cell.CountsAs(isBasis: true)), cells.Any(cell => cell.CountsAs(isBasis: false))) switch
        {
            (false, false) => Sentences.NoNiveaus,
            (false, true) => Sentences.NoBasis,
            (true, false) => Sentences.OnlyBasis,
            _ => null,
        };
}
