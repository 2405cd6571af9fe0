using static KlantWaarde.Domain.Library.Starter.Expected;
using static KlantWaarde.Domain.Model.Niveau;

namespace KlantWaarde.Domain.Library.Starter;

/// <summary>The work as it was agreed.</summary>
internal static class KeepingPromises
{
    public static IReadOnlyList<KlantwaardeDefinition> Klantwaarden { get; } =
    [
        new(
            "betrouwbaar",
            new("Betrouwbaar", "Reliable"),
            new(
                "De klant kan rekenen op wat is afgesproken. Het gaat om woord houden, ook bij kleine toezeggingen.",
                "The client can count on what was agreed. It is about keeping one’s word, small promises included."),
            new("{org} doet wat er is afgesproken.", "{org} does what was agreed."),
            OfEverybody(Basis)),
        new(
            "op-tijd",
            new("Op tijd", "On time"),
            new(
                "Levering of oplevering gebeurt op het beloofde moment. Een vertraging die is aangekondigd, telt ook als te laat.",
                "Delivery happens at the promised moment. A delay that was announced still counts as late."),
            new("{org} levert op het moment dat is afgesproken.", "{org} delivers at the agreed time."),
            OfEverybody(Basis)),
        new(
            "zorgvuldig",
            new("Zorgvuldig", "Careful"),
            new(
                "Het werk bevat geen slordigheden. De klant hoeft niet zelf na te lopen of alles klopt.",
                "The work has no slips in it. The client need not check everything themselves."),
            new("{org} levert werk zonder fouten.", "{org} delivers work without mistakes."),
            OfEverybody(Basis)),
        new(
            "veilig",
            new("Veilig", "Safe"),
            new(
                "Mensen, spullen en gegevens van de klant lopen geen gevaar. De klant merkt hier pas iets van als het misgaat.",
                "The client’s people, goods and data are not at risk. The client notices this only when it goes wrong."),
            new(
                "{org} beschermt wat u toevertrouwt.",
                "{org} beschermt wat je toevertrouwt.",
                "{org} protects what you entrust to them."),
            OfEverybody(Basis)),
        new(
            "heldere-prijs",
            new("Heldere prijs", "Clear price"),
            new(
                "De klant weet vooraf wat het kost. Er komen later geen kosten bij die niet zijn besproken.",
                "The client knows beforehand what it costs. No costs are added later that were never discussed."),
            new("{org} vertelt vooraf wat het werk kost.", "{org} says beforehand what the work costs."),
            OfEverybody(Basis)),
        new(
            "kloppende-facturen",
            new("Kloppende facturen", "Correct invoices"),
            new(
                "Facturen zijn in één keer goed. De administratie van de klant heeft er geen extra werk aan.",
                "Invoices are right first time. They give the client’s administration no extra work."),
            new("{org} stuurt facturen die meteen kloppen.", "{org} sends invoices that are right first time."),
            OfEverybody(Basis)),
    ];
}
