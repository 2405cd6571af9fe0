namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    public const string NoBasis =
        "Deze rol heeft geen basiswaarden: de toets of de basis op orde is, is overgeslagen.";

    public const string OnlyBasis =
        "Deze rol heeft geen onderscheidende of bindende waarden: oké is hier het hoogste.";

    public const string NoNiveaus =
        "Deze rol heeft geen klantwaarden met een niveau: een prestatieniveau is er niet te bepalen.";

    /// <summary>The same for nobody as for one too few, so that it tells neither.</summary>
    public static string Suppressed(ModelSettings settings) => string.Create(
        Dutch,
        $"Van deze rol is niets te zien: dat kan vanaf {settings.NMin} antwoorden ")
        + string.Create(Dutch, $"van {settings.MinOrganisations} klantorganisaties.");

    /// <summary>How many of the rode klantwaarden are probably not rood after all. Source: method 2b.</summary>
    /// <param name="certainties">Of each rode klantwaarde; at least one.</param>
    public static string ExpectedWrong(IReadOnlyList<double> certainties)
    {
        var wrong = certainties.Sum(certainty => 1 - certainty);
        if (certainties.Count == 1) return $"Er is 1 rode waarde; de kans dat die ten onrechte rood is, is {Percent(wrong)}.";

        var number = wrong < 0.05 ? "minder dan 0,1" : wrong.ToString("0.0", Dutch);
        return string.Create(
            Dutch, $"Van de {certainties.Count} rode waarden zijn er naar verwachting {number} ten onrechte rood.");
    }

    public static string FarApart(LevelAgreement agreement) =>
        "Gemeten en uitgesproken beeld lopen uiteen: "
        + $"bij {CountOf(agreement.FarApart, agreement.Total)} liggen ze twee of meer niveaus uit elkaar.";
}
