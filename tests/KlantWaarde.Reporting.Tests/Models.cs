using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Tests;

/// <summary>Models made by hand: plausible ones, empty ones, and ones that torture a layout.</summary>
internal static class Models
{
    public const string LongestName = "Maatschappelijk verantwoord ondernemen";

    public static Rol PartnerRol { get; } = new("partner", "partner");

    public static Rol LeverancierRol { get; } = new("leverancier", "leverancier");

    /// <summary>A model in which everything occurs: each kleuring, zekerheid and status.</summary>
    public static Klantwaardemodel Full { get; } = new(
        PartnerRol,
        Respondents: 22,
        Organisations: 14,
        [
            Value("Betrouwbaar", Niveau.Basis, Kleuring.OpOrde, new(1, 19, 2)),
            Value("Professioneel", Niveau.Basis, Kleuring.OpOrde, new(0, 20, 2)),
            Value("Zorgvuldig", Niveau.Basis, Kleuring.Oranje, new(4, 18, 0), Zekerheid.Redelijk, TierStatus.Voorlopig),
            Value("Transparant", Niveau.Basis, Kleuring.OpOrde, new(1, 20, 1)),
            Value("Bereikbaar", Niveau.Basis, Kleuring.OpOrde, new(1, 18, 3)),
            Value("Meedenken", Niveau.Onderscheidend, Kleuring.Oranje, new(6, 11, 5), Zekerheid.Redelijk, TierStatus.Gemengd),
            Value("Innovatief", Niveau.Onderscheidend, Kleuring.Prima, new(4, 15, 3), Zekerheid.Redelijk),
            Value("Proactief", Niveau.Onderscheidend, Kleuring.Rood, new(11, 9, 2)),
            Value("Deskundig", Niveau.Onderscheidend, Kleuring.Top, new(2, 8, 12), Zekerheid.Indicatief, TierStatus.Voorlopig),
            Value("Vertrouwen", Niveau.Binding, Kleuring.Top, new(1, 7, 14), Zekerheid.Redelijk),
            Value("Betrokkenheid", Niveau.Binding, Kleuring.Prima, new(3, 14, 5)),
            Unknown("Loyaliteit", Niveau.Binding),
        ],
        [
            Burden("Prijs", Kleuring.Prima, new(3, 16, 3)),
            Burden("Risico", Kleuring.Top, new(0, 8, 14), Zekerheid.Redelijk),
            Burden("Tijd", Kleuring.Oranje, new(6, 15, 1), Zekerheid.Redelijk),
            Burden("Moeite", Kleuring.Prima, new(2, 18, 2)),
        ],
        new(0.18, 0.03, 1.14, BalanceVerdict.WorthMore, 0.4, "Klanten krijgen meer dan zij erin steken: 1,14."),
        LevelAt(Prestatieniveau.Oke, ["Proactief"]),
        Remarks: ["Zorgvuldig is voorlopig een basis klantwaarde."]);

    /// <summary>A rol of which nothing may be shown.</summary>
    public static Klantwaardemodel Suppressed { get; } = new(LeverancierRol, null, null, [], [], null, null, []);

    /// <summary>A rol that can be shown, in which every tier is empty and nothing was asked about investeringen.</summary>
    public static Klantwaardemodel Empty { get; } = Full with
    {
        Verwachtingen = [],
        Investeringen = [],
        Balance = null,
        Level = new(null, null, null, [], null, null, "Het niveau is nog niet te zeggen."),
    };

    /// <summary>The longest names that the library has, in all tiers, and one word that never fits.</summary>
    public static Klantwaardemodel Torture { get; } = Many(5, name => name switch
    {
        0 => LongestName,
        1 => "Communicatievaardigheid",
        2 => "Wederzijds begrip & vertrouwen <in elkaar>",
        3 => "Aansprakelijkheidsverzekeringsmaatschapp",
        _ => "Oog voor de mens achter de opdrachtgever",
    });

    /// <summary>Twelve klantwaarden at each tier, six investeringen, and some that stand at none.</summary>
    public static Klantwaardemodel Crowded { get; } = Many(12, index => $"Klantwaarde {index + 1}") with
    {
        Investeringen = [.. Enumerable.Range(1, 6).Select(index => Burden($"Investering {index}", Kleuring.Rood, new(100, 20, 80)))],
    };

    public static IEnumerable<Klantwaardemodel> Shown => [Full, Empty, Torture, Crowded, WithAside];

    /// <summary>With klantwaarden that stand at no tier of the pyramid.</summary>
    public static Klantwaardemodel WithAside { get; } = Full with
    {
        Verwachtingen =
        [
            .. Full.Verwachtingen,
            Unknown("Nabijheid", Niveau.NietVanBelang),
            Unknown(LongestName, Niveau.NietVanBelang),
            Unknown("Gastvrijheid", null),
        ],
        Level = LevelAt(Prestatieniveau.OnderOke, []),
        Balance = Full.Balance! with { Ratio = 0.62, Verdict = BalanceVerdict.InvestmentWeighsMore },
    };

    public static PyramidLevel LevelAt(Prestatieniveau level, IReadOnlyList<string> cappedBy) => new(
        level,
        Prestatieniveau.Prima,
        Certainty: 0.84,
        cappedBy,
        Measured: new(3, 6, 9, 3),
        Stated: new(1, 8, 10, 2),
        $"Het niveau is {level}.");

    public static VerwachtingCell Value(
        string name,
        Niveau niveau,
        Kleuring kleuring,
        ExperienceCounts counts,
        Zekerheid zekerheid = Zekerheid.Vast,
        TierStatus status = TierStatus.Bevestigd) =>
        new(name.ToLowerInvariant(), name, TierAt(niveau, status), Known(kleuring, counts, zekerheid, WordOf(kleuring)));

    public static VerwachtingCell Unknown(string name, Niveau? niveau) =>
        new(name.ToLowerInvariant(), name, TierAt(niveau, TierStatus.OnvoldoendeGegevens),
            new(Kleuring.Onbekend, null, null, null, null, "te weinig gegevens", "Hierover zijn te weinig antwoorden."));

    public static InvesteringCell Burden(
        string name, Kleuring kleuring, ExperienceCounts counts, Zekerheid zekerheid = Zekerheid.Vast) =>
        new(name.ToLowerInvariant(), name, Known(kleuring, counts, zekerheid, kleuring switch
        {
            Kleuring.Rood => "te zwaar",
            Kleuring.Oranje => "kwetsbaar",
            Kleuring.Top => "voordeel",
            _ => "in verhouding",
        }));

    /// <summary><paramref name="count"/> klantwaarden at each tier, of every kleuring that the tier can have.</summary>
    private static Klantwaardemodel Many(int count, Func<int, string> name) => Full with
    {
        Verwachtingen =
        [
            .. from niveau in new[] { Niveau.Basis, Niveau.Onderscheidend, Niveau.Binding }
               from index in Enumerable.Range(0, count)
               let kleuring = (Kleuring)(1 + index % (niveau is Niveau.Basis ? 3 : 5))
               select Value(name(index), niveau, kleuring, new(111, 120, 222), (Zekerheid)(index % 3), (TierStatus)(index % 4)),
        ],
    };

    private static Tier TierAt(Niveau? niveau, TierStatus status) => new(
        status, niveau, null, niveau, 20, null, null, null, false, $"Zo zien klanten het ({status}).");

    private static Performance Known(Kleuring kleuring, ExperienceCounts counts, Zekerheid zekerheid, string word) => new(
        kleuring, zekerheid, 0.7, counts, null, word, $"{counts.Below} van de {counts.Total} klanten: {word}.");

    private static string WordOf(Kleuring kleuring) => kleuring switch
    {
        Kleuring.Rood => "onder verwachting",
        Kleuring.Oranje => "kwetsbaar",
        Kleuring.OpOrde => "op orde",
        Kleuring.Top => "boven verwachting",
        _ => "volgens verwachting",
    };
}
