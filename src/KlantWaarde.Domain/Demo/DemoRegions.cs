namespace KlantWaarde.Domain.Demo;

/// <summary>Where in the country a town of the example lies.</summary>
internal static class DemoRegions
{
    private static readonly (string Region, string[] Towns)[] Regions =
    [
        ("Noord", [
            "Assen", "Coevorden", "Drachten", "Emmen", "Groningen", "Heerenveen", "Hoogeveen", "Leek", "Meppel", "Sneek",
            "Stadskanaal", "Steenwijk", "Veendam"]),
        ("Oost", [
            "Almelo", "Apeldoorn", "Balkbrug", "Dalfsen", "Deventer", "Doetinchem", "Enschede", "Hardenberg", "Hattem", "Heerde",
            "Hengelo", "Kampen", "Lochem", "Nijverdal", "Oldenzaal", "Ommen", "Raalte", "Rijssen", "Wijhe", "Winterswijk",
            "Zutphen", "Zwolle"]),
        ("Midden", [
            "Almere", "Amersfoort", "Arnhem", "Barneveld", "Culemborg", "Dronten", "Ede", "Emmeloord", "Haarlem", "Harderwijk",
            "Hilversum", "Houten", "Lelystad", "Nijmegen", "Nunspeet", "Tiel", "Urk", "Utrecht", "Veenendaal", "Wageningen",
            "Woerden", "Zeist"]),
    ];

    private static readonly Dictionary<string, string> ByTown = (
        from region in Regions
        from town in region.Towns
        select (town, region.Region)).ToDictionary(place => place.town, place => place.Region);

    /// <returns>"Noord", "Oost" or "Midden".</returns>
    public static string Of(string town) => ByTown[town];
}
