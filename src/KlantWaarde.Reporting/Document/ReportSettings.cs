using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>The numbers of the rules that were used, in words. Source: method 2i.</summary>
internal static class ReportSettings
{
    public static Block.Table Table(ModelSettings settings) => new(
        "Instellingen waarmee is gerekend",
        [new("Instelling", 78), new("Waarde", 22, Anchor.End)],
        [.. Lines(settings).Select(line => (IReadOnlyList<Cell>)[line.Name, line.Value])]);

    /// <summary>"25 %", with a space that does not break.</summary>
    public static string Share(double share) => $"{Number(100 * share)}\u00a0%";

    private static IEnumerable<(string Name, string Value)> Lines(ModelSettings settings) =>
    [
        ("Minste aantal antwoorden dat we tonen", $"{settings.NMin}"),
        ("Minste aantal organisaties daarachter", $"{settings.MinOrganisations}"),
        ("Gewicht van de bibliotheek, in antwoorden", Number(settings.LibraryWeight)),
        ("Deel daarvan voor het niveau uit de bibliotheek", Share(settings.LibraryShare)),
        ("Meeste gewicht van afgeleid bewijs, in antwoorden", Number(settings.DerivedWeightMax)),
        ("Meeste gewicht van afgeleid bewijs, als deel van de antwoorden", Share(settings.DerivedWeightShare)),
        ("Een niveau is bevestigd vanaf een kans van", Share(settings.ConfirmThreshold)),
        ("Bevestigde niveaus die naar verwachting niet kloppen, hoogstens", Share(settings.TierFdr)),
        ("Een niveau is voorlopig vanaf een kans van", Share(settings.ProvisionalThreshold)),
        ("Basis is kwetsbaar vanaf dit deel onder verwachting", Share(settings.OrangeBasis)),
        ("Basis is onder verwachting vanaf dit deel", Share(settings.RedBasis)),
        ("Het overige is kwetsbaar vanaf dit deel onder verwachting", Share(settings.OrangeOther)),
        ("Het overige is onder verwachting vanaf dit deel", Share(settings.RedOther)),
        ("Top vraagt meer dan dit deel boven verwachting", Share(settings.AboveOther)),
        ("Een kleur is vast vanaf een kans van", Share(settings.CertainFirm)),
        ("Een kleur is redelijk zeker vanaf een kans van", Share(settings.CertainFair)),
        ("Een klant staat op top vanaf een gemiddelde ervaring van", Number(settings.TopMeanCode)),
        ("In balans is een waarde per investering tot zover van 1", Number(settings.BalanceBand)),
        ("Betrouwbaarheid van elk interval", Share(settings.Confidence)),
    ];

    private static string Number(double number) => number.ToString("0.##", Words.Dutch);
}
