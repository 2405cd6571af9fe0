using static KlantWaarde.Domain.Library.Starter.Expected;
using static KlantWaarde.Domain.Model.Niveau;

namespace KlantWaarde.Domain.Library.Starter;

/// <summary>The contact: how it goes when the klant needs somebody.</summary>
internal static class BeingThere
{
    public static IReadOnlyList<KlantwaardeDefinition> Klantwaarden { get; } =
    [
        new(
            "bereikbaar",
            new("Bereikbaar", "Easy to reach"),
            new(
                "De klant krijgt iemand te spreken op de momenten dat dat nodig is. Hoe snel de vraag is opgelost, valt hier niet onder.",
                "The client gets to speak to somebody at the moments that matter. How soon the question is solved is another matter."),
            new(
                "{org} is te bereiken op de momenten dat u iemand nodig heeft.",
                "{org} is te bereiken op de momenten dat je iemand nodig hebt.",
                "{org} can be reached at the moments you need somebody."),
            OfEverybody(Basis)),
        new(
            "eerlijk",
            new("Eerlijk", "Honest"),
            new(
                "Slecht nieuws komt uit zichzelf op tafel. De klant hoeft er niet achter te komen.",
                "Bad news is put on the table unasked. The client does not have to find out."),
            new("{org} zegt het zelf als er iets misgaat.", "{org} speaks up when something goes wrong."),
            OfEverybody(Basis)),
        new(
            "snel-antwoord",
            new("Snel antwoord", "Quick answers"),
            new(
                "Op een vraag volgt dezelfde werkdag een reactie met inhoud. Een ontvangstbevestiging is geen antwoord.",
                "A question gets a reply of substance on the same working day. A confirmation of receipt is no answer."),
            new(
                "{org} beantwoordt uw vraag nog dezelfde werkdag.",
                "{org} beantwoordt jouw vraag nog dezelfde werkdag.",
                "{org} answers your question the same working day."),
            Of(leverancier: Onderscheidend, partner: Basis)),
        new(
            "oplossingsgericht",
            new("Oplossingsgericht", "Solution-minded"),
            new(
                "Bij een probleem begint men met oplossen. Wie er schuld heeft, komt daarna.",
                "When there is a problem, solving it comes first. Whose fault it was comes later."),
            new("{org} komt bij een probleem met een oplossing.", "{org} meets a problem with a solution."),
            Of(leverancier: Onderscheidend, partner: Basis)),
        new(
            "inzicht",
            new("Inzicht", "Insight"),
            new(
                "De klant kan zelf zien hoe het werk ervoor staat. Bellen om te vragen waar iets blijft, is niet nodig.",
                "The client can see for themselves how the work stands. There is no need to call and ask where things are."),
            new(
                "{org} laat u op elk moment zien hoe het werk ervoor staat.",
                "{org} laat je op elk moment zien hoe het werk ervoor staat.",
                "{org} shows you at any moment how the work stands."),
            OfEverybody(Onderscheidend)),
        new(
            "gemak",
            new("Gemak", "Ease"),
            new(
                "Regelwerk dat de klant eerst zelf deed, gaat nu vanzelf. De klant houdt tijd over.",
                "Arrangements the client used to make now happen by themselves. It leaves the client time."),
            new(
                "{org} neemt u regelwerk uit handen.",
                "{org} neemt je regelwerk uit handen.",
                "{org} takes arranging off your hands."),
            OfEverybody(Onderscheidend)),
    ];
}
