namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    private static readonly CodeWords VerwachtingWords = new("slechter dan verwacht", "zoals verwacht", "beter dan verwacht");
    private static readonly CodeWords InvesteringWords = new("te zwaar", "in verhouding", "licht");

    public const string WordUnknown = "te weinig gegevens";
    public const string WordNoKlantwaarde = "geen klantwaarde in deze rol";

    public const string KleuringUnknown = "Te weinig klanten hebben dit beoordeeld om er een kleur aan te geven.";
    public const string NiveauUnknown = "Het niveau is nog niet bekend, en daarmee ook de kleur niet.";
    public const string NoKlantwaarde = "Geen klantwaarde in deze rol, en daarom zonder kleur.";

    public static string VerwachtingWord(Kleuring kleuring) => kleuring switch
    {
        Kleuring.Rood => "onder verwachting",
        Kleuring.Oranje => "kwetsbaar",
        Kleuring.OpOrde => "op orde",
        Kleuring.Prima => "volgens verwachting",
        Kleuring.Top => "boven verwachting",
        _ => WordUnknown,
    };

    public static string InvesteringWord(Kleuring kleuring) => kleuring switch
    {
        Kleuring.Rood => "te zwaar",
        Kleuring.Oranje => "kwetsbaar",
        Kleuring.Prima => "in verhouding",
        Kleuring.Top => "voordeel",
        _ => WordUnknown,
    };

    public static string Verwachting(ExperienceCounts counts, KleuringOutcome outcome, Niveau niveau, Rol rol) =>
        Join(
            Performance(counts, outcome, rol, VerwachtingWords),
            niveau is Niveau.Basis && outcome.Kleuring is Kleuring.OpOrde && counts.Above * 2 > counts.Total
                ? "Op orde is het hoogste wat bij basis te behalen is."
                : "");

    public static string Investering(ExperienceCounts counts, KleuringOutcome outcome, Rol rol) =>
        Performance(counts, outcome, rol, InvesteringWords);

    /// <summary>What the kleuring would be at the second niveau of a status gemengd. Source: method 2b.</summary>
    public static string OtherKleuring(Niveau second, Kleuring kleuring) =>
        $"Hoort dit bij {NameOf(second)}, dan is de kleur {NameOf(kleuring)}.";

    private static string Performance(ExperienceCounts counts, KleuringOutcome outcome, Rol rol, CodeWords words)
    {
        var (count, what) =
            outcome.Kleuring is Kleuring.Top || counts.Above == counts.Total ? (counts.Above, words.Above)
            : counts.Met == counts.Total ? (counts.Met, words.Met)
            : (counts.Below, words.Below);

        return Capital(Klanten(count, counts.Total, rol, $"vindt dit {what}", $"vinden dit {what}"))
            + $"; de kans dat dit {NameOf(outcome.Kleuring)} hoort te zijn is {Percent(outcome.Certainty)}.";
    }

    private static string NameOf(Kleuring kleuring) => kleuring switch
    {
        Kleuring.Rood => "rood",
        Kleuring.Oranje => "oranje",
        Kleuring.OpOrde => "op orde",
        Kleuring.Prima => "prima",
        Kleuring.Top => "top",
        _ => throw new ArgumentOutOfRangeException(nameof(kleuring), kleuring, "Not a kleuring that is told of."),
    };

    /// <summary>How respondents put a code below, at and above nought.</summary>
    private sealed record CodeWords(string Below, string Met, string Above);
}
