namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    private static readonly string[] None = [];
    private static readonly Niveau[] AllNiveaus = Enum.GetValues<Niveau>();

    /// <param name="tier">Where it stands.</param>
    /// <param name="stated">How many stated each niveau.</param>
    /// <param name="library">t₀.</param>
    /// <param name="derived">d.</param>
    /// <param name="rol">In which rol.</param>
    public static string Tier(TierOutcome tier, NiveauCounts stated, Niveau? library, Niveau? derived, Rol rol) =>
        (tier.Status, tier.Shown) switch
        {
            (TierStatus.Bevestigd, { } shown) => Bevestigd(tier, shown, stated, library, rol),
            (TierStatus.Voorlopig, { } shown) => Voorlopig(tier, shown, stated, library, derived, rol),
            (TierStatus.Gemengd, { } shown) => Gemengd(tier, shown, stated, library, rol),
            _ => TierUnknown(library),
        };

    /// <summary>A derived tag other than the niveau that is stated most. Source: method 2a, step 6.</summary>
    public static string DerivedElsewhere(Niveau derived) =>
        $"Afgeleid bewijs wijst anders: het verband met tevredenheid en loyaliteit past bij {NameOf(derived)}.";

    public static string TierUnknown(Niveau? library) =>
        library is { } own
            ? $"Te weinig klanten zeiden wat dit voor hen is; het niveau {NameOf(own)} komt uit de bibliotheek."
            : "Te weinig klanten zeiden wat dit voor hen is, en de bibliotheek heeft er geen niveau voor.";

    private static string Bevestigd(TierOutcome tier, Niveau shown, NiveauCounts stated, Niveau? library, Rol rol) =>
        Join(
            $"Bevestigd: {Say(shown, stated, rol)}; {ChanceOf(shown)} is {Percent(tier.FromAnswers[shown])}.",
            Comparison(shown, library));

    private static string Voorlopig(
        TierOutcome tier, Niveau shown, NiveauCounts stated, Niveau? library, Niveau? derived, Rol rol)
    {
        var alone = $"de antwoorden alleen geven {NameOf(shown)} een kans van {Percent(tier.FromAnswers[shown])}";
        List<string> others =
        [
            .. library is { } own ? [$"de bibliotheek ({NameOf(own)})"] : None,
            .. derived is { } tag ? [$"het verband met tevredenheid en loyaliteit ({NameOf(tag)})"] : None,
        ];
        var together = others is [] ? "" : $", samen met {List(others)} {Percent(tier.WithLibrary[shown])}";

        return Join(
            $"Voorlopig: {Say(shown, stated, rol)}; {alone}{together}.",
            tier.Shifted ? Comparison(shown, library) : "");
    }

    private static string Gemengd(TierOutcome tier, Niveau shown, NiveauCounts stated, Niveau? library, Rol rol)
    {
        var counts = List([.. AllNiveaus
            .Where(niveau => stated[niveau] > 0)
            .Select(niveau => string.Create(Dutch, $"{stated[niveau]} keer {NameOf(niveau)}"))]);
        var why = shown == library ? "zoals in de bibliotheek" : "dat nu het waarschijnlijkst is";
        var second = tier.Second is { } other ? $"; ook {NameOf(other)} komt in aanmerking" : "";

        return string.Create(Dutch, $"Gemengd: de {stated.Total} klanten die u als {rol.Name} zien, zeggen niet hetzelfde ")
            + $"({counts}). Getoond als {NameOf(shown)}, {why}{second}.";
    }

    private static string Comparison(Niveau shown, Niveau? library) =>
        library is not { } own ? ""
        : own == shown ? "De bibliotheek zegt hetzelfde."
        : $"Dat is een verschuiving: de bibliotheek zegt {NameOf(own)}.";

    private static string Say(Niveau niveau, NiveauCounts stated, Rol rol)
    {
        var what = niveau switch
        {
            Niveau.Basis => "dit vanzelfsprekend",
            Niveau.Onderscheidend => "dat dit het verschil maakt",
            Niveau.Binding => "dat dit bindt",
            _ => "dit niet van belang",
        };

        return Klanten(stated[niveau], stated.Total, rol, $"vindt {what}", $"vinden {what}");
    }

    private static string ChanceOf(Niveau niveau) =>
        niveau is Niveau.NietVanBelang
            ? "de kans dat dit geen klantwaarde in deze rol is,"
            : $"de kans dat dit bij {NameOf(niveau)} hoort";

    private static string NameOf(Niveau niveau) => niveau switch
    {
        Niveau.Basis => "basis",
        Niveau.Onderscheidend => "onderscheidend",
        Niveau.Binding => "binding",
        Niveau.NietVanBelang => "niet van belang",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Not a niveau."),
    };
}
