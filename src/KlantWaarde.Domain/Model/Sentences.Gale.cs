namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    /// <summary>Much of the weight has no counterpart. Source: method 2c, Gale mode.</summary>
    public static string GaleDropped(IReadOnlyList<string> names, double share) =>
        $"Vergelijk met voorbehoud: voor {List(names)} is er geen cijfer van de ander of van u, "
        + $"en dat is {Percent(share)} van het gewicht.";
}
