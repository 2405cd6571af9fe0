namespace KlantWaarde.Domain.Library;

/// <summary>The four things that every klant puts in.</summary>
public static class BuiltInInvesteringen
{
    public static IReadOnlyList<InvesteringDefinition> All { get; } =
    [
        new("prijs", new("Prijs", "Price"), new(
            "Wat u betaalt, met alles erbij.", "Wat je betaalt, met alles erbij.", "What you pay, all in.")),
        new("risico", new("Risico", "Risk"), new(
            "De kans dat het misgaat en wat u dat kost.", "De kans dat het misgaat en wat je dat kost.", "The chance that things go wrong and what that costs you.")),
        new("tijd", new("Tijd", "Time"), new(
            "De uren die u en uw collega’s eraan kwijt zijn.", "De uren die jij en je collega’s eraan kwijt zijn.", "The hours you and your colleagues spend on it.")),
        new("moeite", new("Moeite", "Effort"), new(
            "Het gedoe: regelen, uitzoeken, achteraangaan.", "Het gedoe: regelen, uitzoeken, achteraangaan.", "The hassle: arranging, finding out, chasing.")),
    ];
}
