using static KlantWaarde.Domain.Library.Starter.Expected;
using static KlantWaarde.Domain.Model.Niveau;

namespace KlantWaarde.Domain.Library.Starter;

/// <summary>What nobody had to ask for.</summary>
internal static class GoingFurther
{
    public static IReadOnlyList<KlantwaardeDefinition> Klantwaarden { get; } =
    [
        new(
            "meedenken",
            new("Meedenken", "Thinking along"),
            new(
                "Er komen uit eigen beweging ideeën voor het werk van de klant. Antwoord geven op een vraag is nog geen meedenken.",
                "Ideas for the client’s work arrive unasked. Answering a question is not thinking along yet."),
            new(
                "{org} komt zelf met ideeën die uw werk beter maken.",
                "{org} komt zelf met ideeën die jouw werk beter maken.",
                "{org} comes with its own ideas to improve your work."),
            Of(leverancier: Onderscheidend, partner: Basis)),
        new(
            "vooruitkijken",
            new("Vooruitkijken", "Looking ahead"),
            new(
                "Een probleem wordt gezien voordat de klant er last van heeft. Het gaat om het sein vooraf, niet om de reparatie.",
                "A problem is seen before it troubles the client. It is about the signal beforehand, not the repair."),
            new(
                "{org} waarschuwt u voordat een probleem ontstaat.",
                "{org} waarschuwt je voordat een probleem ontstaat.",
                "{org} warns you before a problem arises."),
            OfEverybody(Onderscheidend)),
        new(
            "vernieuwend",
            new("Vernieuwend", "Innovative"),
            new(
                "Nieuwe werkwijzen worden hier eerder geprobeerd dan elders. De klant loopt daardoor zelf ook voorop.",
                "New ways of working are tried here sooner than elsewhere. It puts the client ahead as well."),
            new(
                "{org} laat u als een van de eersten kennismaken met nieuwe werkwijzen.",
                "{org} laat je als een van de eersten kennismaken met nieuwe werkwijzen.",
                "{org} is among the first to show you new ways of working."),
            OfEverybody(Onderscheidend)),
        new(
            "duurzaam",
            new("Duurzaam", "Sustainable"),
            new(
                "Het werk belast het milieu minder dan gebruikelijk. De klant kan dat laten zien aan de eigen klanten.",
                "The work burdens the environment less than is usual. The client can show that to its own clients."),
            new("{org} werkt op een manier die het milieu spaart.", "{org} works in a way that spares the environment."),
            OfEverybody(Onderscheidend)),
    ];
}
