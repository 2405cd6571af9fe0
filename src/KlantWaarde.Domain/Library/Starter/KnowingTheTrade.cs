using static KlantWaarde.Domain.Library.Starter.Expected;
using static KlantWaarde.Domain.Model.Niveau;

namespace KlantWaarde.Domain.Library.Starter;

/// <summary>What the people of the organisation know: of their own trade and of the klant's.</summary>
internal static class KnowingTheTrade
{
    public static IReadOnlyList<KlantwaardeDefinition> Klantwaarden { get; } =
    [
        new(
            "vakkundig",
            new("Vakkundig", "Skilled"),
            new(
                "De mensen die het werk doen, beheersen hun vak. Het gaat om de uitvoerders, niet om de naam van het bedrijf.",
                "The people who do the work master their trade. It is about those at work, not about the company’s name."),
            new("{org} stuurt mensen die hun vak kennen.", "{org} sends people who know their trade."),
            OfEverybody(Basis)),
        new(
            "branchekennis",
            new("Branchekennis", "Knows our sector"),
            new(
                "De regels, pieken en gewoonten in de sector van de klant zijn bekend. De klant hoeft niet elke keer opnieuw uit te leggen.",
                "The rules, peaks and habits of the client’s sector are known. The client need not explain them every time."),
            new(
                "{org} weet hoe het in uw branche werkt.",
                "{org} weet hoe het in jouw branche werkt.",
                "{org} knows how things work in your sector."),
            OfEverybody(Onderscheidend)),
        new(
            "maatwerk",
            new("Maatwerk", "Made to measure"),
            new(
                "De aanpak is gemaakt voor deze klant. Een standaardpakket met een ander logo telt niet.",
                "The approach was made for this client. A standard package with another logo does not count."),
            new(
                "{org} past de aanpak aan uw bedrijf aan.",
                "{org} past de aanpak aan jouw bedrijf aan.",
                "{org} fits the approach to your company."),
            OfEverybody(Onderscheidend)),
        new(
            "flexibel",
            new("Flexibel", "Flexible"),
            new(
                "Een wijziging op het laatste moment kan. De klant krijgt geen verwijzing naar de regels.",
                "A late change is possible. The client is not referred to the rules."),
            new(
                "{org} schuift mee als uw planning verandert.",
                "{org} schuift mee als jouw planning verandert.",
                "{org} adapts when your schedule changes."),
            OfEverybody(Onderscheidend)),
    ];
}
