namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    public const string LevelUnknown = "Te weinig klanten beoordeelden genoeg klantwaarden om een niveau te bepalen.";

    public static string Level(
        Prestatieniveau level,
        MajorityLevel majority,
        LevelCounts measured,
        IReadOnlyList<string> cappedBy,
        LevelAgreement? agreement,
        Rol rol)
    {
        var raw = $"{NameOf(majority.Level)}: {Majority(majority, measured, rol)}";

        return Join(
            cappedBy is []
                ? $"Het niveau is {raw}."
                : $"{Capital(Held(level))} door: {List(cappedBy)}. Zonder {RedOnes(cappedBy)} was het niveau {raw}.",
            Agreement(agreement));
    }

    public static string OrganisationLevel(
        MajorityLevel majority,
        LevelCounts measured,
        IReadOnlyList<(Rol Rol, PyramidLevel Level)> rollen,
        LevelAgreement? agreement) =>
        Join(
            $"Over alle getoonde rollen is het niveau {NameOf(majority.Level)}: {Majority(majority, measured, rol: null)}.",
            PerRol(rollen),
            Agreement(agreement));

    private static string Majority(MajorityLevel majority, LevelCounts measured, Rol? rol)
    {
        var (count, where) = majority.Level switch
        {
            Prestatieniveau.Top => (measured.Top, "op top"),
            Prestatieniveau.Prima => (measured.Prima + measured.Top, "op prima of hoger"),
            Prestatieniveau.Oke => (measured.Total - measured.OnderOke, "op oké of hoger"),
            _ => (measured.OnderOke, "onder oké"),
        };

        return Klanten(count, measured.Total, rol, $"zit {where}", $"zitten {where}")
            + $"; de zekerheid is {Percent(majority.Certainty)}";
    }

    private static string Held(Prestatieniveau level) =>
        level is Prestatieniveau.OnderOke ? "gehouden onder oké" : $"gehouden op {NameOf(level)}";

    private static string RedOnes(IReadOnlyList<string> cappedBy) =>
        cappedBy.Count == 1 ? "die rode waarde" : "die rode waarden";

    private static string Agreement(LevelAgreement? agreement)
    {
        if (agreement is not { Total: var total }) return "";

        if (agreement.MeasuredHigher == total || agreement.MeasuredLower == total)
            return $"Het gemeten niveau ligt bij {CountOf(total, total)} "
                + $"{(agreement.MeasuredHigher == total ? "hoger" : "lager")} dan het uitgesproken niveau.";

        var others = agreement.Equal == total
            ? ""
            : string.Create(Dutch, $"; hoger gemeten: {agreement.MeasuredHigher}, lager gemeten: {agreement.MeasuredLower}");

        var equal = agreement.Equal == 0
            ? string.Create(Dutch, $"geen van de {total} klanten")
            : CountOf(agreement.Equal, total);

        return $"Gemeten en uitgesproken niveau zijn gelijk bij {equal}{others}.";
    }

    private static string PerRol(IReadOnlyList<(Rol Rol, PyramidLevel Level)> rollen)
    {
        if (rollen.Count < 2) return "";

        var each = rollen.Select(rol => string.Create(
            Dutch, $"als {rol.Rol.Name} {NameOf(rol.Level.Level!.Value)} ({rol.Level.Measured!.Total} klanten)"));
        var lowest = rollen.Min(rol => rol.Level.Level);
        var weakest = rollen.Where(rol => rol.Level.Level == lowest).Select(rol => rol.Rol.Name).ToList();

        return Join(
            $"{Capital(List([.. each]))}.",
            weakest.Count == rollen.Count ? "" : $"Het zwakst is de organisatie als {List(weakest)}.",
            rollen.Any(rol => rol.Level.CappedBy is not []) ? "Rode waarden remmen het niveau van een rol, niet dat van het geheel." : "");
    }

    private static string NameOf(Prestatieniveau level) => level switch
    {
        Prestatieniveau.OnderOke => "onder oké",
        Prestatieniveau.Oke => "oké",
        Prestatieniveau.Prima => "prima",
        Prestatieniveau.Top => "top",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level."),
    };
}
