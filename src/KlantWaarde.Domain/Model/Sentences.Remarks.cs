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

    /// <summary>Where some count for less than others. Source: method 2h.</summary>
    public static string Weighed(int respondents, int organisations, double effectiveSize) => string.Create(
        Dutch,
        $"De {respondents} respondenten komen van {organisations} klantorganisaties; elke organisatie heeft één stem. ")
        + $"Zij tellen daarmee als {effectiveSize.ToString("0.0", Dutch)} antwoorden.";

    /// <summary>Where answers are weighed to the known klanten. Source: method 2h.</summary>
    public static string Stratified(string variable) =>
        $"De antwoorden zijn gewogen naar {variable}, zodat elke groep telt zoals zij onder de klanten voorkomt.";

    /// <summary>Source: method 2e, finite population.</summary>
    public static string KnownBase(int respondents, int population) => respondents == population
        ? string.Create(Dutch, $"Alle {population} klanten in deze rol hebben geantwoord: wat hier staat is geen schatting.")
        : string.Create(Dutch, $"Van de {population} klanten in deze rol antwoordden er {respondents}; daardoor is meer zeker dan bij een steekproef uit velen.");

    public static string WrongBase(int respondents, int population) => string.Create(
        Dutch, $"Er antwoordden {respondents} klanten in deze rol, meer dan de {population} die er volgens de opgave zijn: dat aantal is niet gebruikt.");

    /// <summary>A rejected verschuiving. Source: method 2a, step 6.</summary>
    public static string Kept(ShiftDecision decision, Niveau library) =>
        $"{decision.By} houdt het op {NameOf(library)}, hoewel de antwoorden op {NameOf(decision.Proposed)} wijzen: {Ended(decision.Reason)}";

    /// <summary>An accepted verschuiving. Source: method 2a, step 6.</summary>
    public static string Agreed(ShiftDecision decision) =>
        $"{decision.By} is het daarmee eens: {Ended(decision.Reason)}";

    private static string Ended(string text) => text.TrimEnd() is var trimmed && ".!?".Contains(trimmed[^1]) ? trimmed : $"{trimmed}.";

    public static string FarApart(LevelAgreement agreement) =>
        "Gemeten en uitgesproken beeld lopen uiteen: "
        + $"bij {CountOf(agreement.FarApart, agreement.Total)} liggen ze twee of meer niveaus uit elkaar.";
}
