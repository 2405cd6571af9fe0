using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Document;

/// <summary>Why something is not shown, in words that say nothing about who answered. Source: method 2e.</summary>
internal static class Anonymity
{
    public static string Reason(ModelSettings settings) =>
        $"niet getoond, want er zijn minder dan {settings.NMin} antwoorden, of ze komen van minder dan "
        + $"{settings.MinOrganisations} organisaties.";

    public static string Rule(ModelSettings settings) =>
        $"Een uitkomst staat in dit rapport als er minstens {settings.NMin} antwoorden zijn, van minstens "
        + $"{settings.MinOrganisations} verschillende organisaties. Is het er één minder, dan laten we ook de aantallen weg. "
        + "Zo is geen antwoord tot één klant te herleiden.";
}
