using KlantWaarde.Domain.Model.Comparison;

namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    /// <summary>De rolkloof. Source: method 4, point 3.</summary>
    public static string RolGap(Rol desired, RolShare share, bool hidesAny)
    {
        var interval = share.Total < PercentFrom
            ? ""
            : $"; met de onzekerheid erbij tussen {Percent(share.Share.Low)} en {Percent(share.Share.High)}";

        return Join(
            $"{Capital(CountOf(share.Count, share.Total))} zien u als {desired.Name}, "
            + $"de rol die u wilt{interval}.",
            hidesAny ? "Rollen met te weinig antwoorden tellen hierin niet mee." : "");
    }

    public static string NoRolGap(Rol desired, ModelSettings settings) =>
        $"Hoeveel klanten u als {desired.Name} zien, de rol die u wilt, is niet te laten zien: "
        + $"dat kan als die rol en een andere elk {Enough(settings)} hebben.";

    /// <summary>Where the two rollen differ, the most first.</summary>
    public static string RolContrast(Rol rol, Rol desired, IReadOnlyList<RolContrastCell> differing) => differing is []
        ? $"Klanten die u als {rol.Name} zien en klanten die u als {desired.Name} zien, verschillen niet in niveau of kleur."
        : $"Van {rol.Name} naar {desired.Name}: daar verschillen klanten in niveau of kleur bij "
            + $"{List([.. differing.Select(cell => cell.Name)])}.";

    public static string RolContrast(RolContrastCell cell, Rol rol, Rol desired)
    {
        var sides = $"{SideOf(rol, cell.Niveau, cell.Kleuring)}, {SideOf(desired, cell.DesiredNiveau, cell.DesiredKleuring)}";
        var gap = cell.Gap is { } difference && Math.Round(difference, 1) != 0
            ? $"; wie u als {desired.Name} ziet, oordeelt gemiddeld {Higher(difference)}"
            : "";

        return Capital($"{sides}{gap}.");
    }

    /// <summary>Source: method 2h, item non-response. How many they were is not told: it may be too few to show.</summary>
    public static string OftenMissing(IReadOnlyList<string> names) =>
        $"Meer dan 40\u00A0% van de klanten beoordeelde {List(names)} niet.";

    /// <summary>Source: method 2h, response speed.</summary>
    public static string TooFast(int fast, int respondents)
    {
        var isOne = fast == 1 || (fast == respondents && IsFew(respondents));
        var (did, gave) = isOne ? ("deed", "gaf") : ("deden", "gaven");

        return $"{Capital(CountOf(fast, respondents))} {did} minder dan 2 seconden over een kaart "
            + $"en {gave} steeds hetzelfde antwoord; dat telt gewoon mee.";
    }

    /// <summary>"12 van de 30 uitgenodigden antwoordden". Source: method 2h.</summary>
    public static string Response(int? answered, int invited) => answered switch
    {
        null => string.Create(Dutch, $"{invited} uitgenodigd; hoeveel er antwoordden, is niet te laten zien."),
        1 => string.Create(Dutch, $"1 van de {invited} uitgenodigden antwoordde."),
        _ => string.Create(Dutch, $"{answered} van de {invited} uitgenodigden antwoordden."),
    };

    /// <summary>Those who answered are not like those who did not. Source: method 2h.</summary>
    public static string Skewed(string variable, SkewedGroup group) =>
        $"Let op: naar {variable} is wie antwoordde niet gelijk aan wie zweeg. "
        + $"{Quoted(group.Category)} antwoordde {(group.IsOver ? "vaker" : "minder vaak")} dan de rest: "
        + string.Create(Dutch, $"{group.Answered} van de {group.Invited} tegen {group.OthersAnswered} van de {group.OthersInvited}.");

    /// <summary>A question of yes or no in one segment; without the name of a klantwaarde it is the surprise. Source: method 2g.</summary>
    public static string Item(string? name, int count, int total, ItemContrast? contrast, Rol rol)
    {
        var said = name is null
            ? Klanten(count, total, rol, "is positief verrast en sprak erover", "zijn positief verrast en spraken erover")
            : Klanten(count, total, rol, $"noemt {name} als doorslaggevend", $"noemen {name} als doorslaggevend");

        return $"{Capital(said)}; {Against(contrast)}.";
    }

    private static string Against(ItemContrast? contrast) => contrast?.Verdict switch
    {
        null => "er zijn te weinig klantorganisaties om dat met de andere te vergelijken",
        ChangeVerdict.Improved => "dat is vaker dan bij de andere klanten in deze rol",
        ChangeVerdict.Worsened => "dat is minder vaak dan bij de andere klanten in deze rol",
        ChangeVerdict.PossiblyImproved => "dat is mogelijk vaker dan bij de andere klanten in deze rol",
        ChangeVerdict.PossiblyWorsened => "dat is mogelijk minder vaak dan bij de andere klanten in deze rol",
        _ => "een verschil met de andere klanten in deze rol is niet aantoonbaar",
    };

    private static string Quoted(string? category) => category is null ? "Wie daarin onbekend is," : $"De groep ‘{category}’";

    private static string SideOf(Rol rol, Niveau? niveau, Kleuring kleuring) => (niveau, kleuring) switch
    {
        ({ } known, Kleuring.Onbekend) => $"als {rol.Name} {NameOf(known)}, zonder kleur",
        ({ } known, _) => $"als {rol.Name} {NameOf(known)} en {NameOf(kleuring)}",
        _ => $"als {rol.Name} zonder niveau",
    };
}
