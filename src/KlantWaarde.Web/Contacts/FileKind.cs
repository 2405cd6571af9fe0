namespace KlantWaarde.Web.Contacts;

/// <summary>Tells by the first bytes what a file is when it is not a CSV.</summary>
internal static class FileKind
{
    private const string SaveInExcel =
        "Bewaar het in Excel als CSV (kies ‘CSV UTF-8’ bij ‘Opslaan als’) en kies dat bestand.";

    private const string SaveAsCsv = "Bewaar het als ‘CSV UTF-8’ en kies dat bestand.";

    /// <summary>What to do instead, in Dutch; null when the file may be a CSV.</summary>
    public static string? Refusal(ReadOnlySpan<byte> content) => content switch
    {
        [] => "Het bestand is leeg. Kies een CSV-bestand met een rij kolomnamen en daaronder de contacten.",
        [0x50, 0x4B, 0x03 or 0x05, 0x04 or 0x06, ..] =>
            $"Dit is een Excel-bestand. {SaveInExcel}",
        [0xD0, 0xCF, 0x11, 0xE0, ..] =>
            $"Dit is een Excel-bestand van een oude versie. {SaveInExcel}",
        _ when content.StartsWith("%PDF"u8) =>
            $"Dit is een pdf. Daar zijn geen contacten uit te lezen: open de lijst waar hij vandaan komt. {SaveAsCsv}",
        _ when content.StartsWith("{\\rtf"u8) => $"Dit is een tekstdocument met opmaak. Zet de lijst in Excel. {SaveAsCsv}",
        _ when content.StartsWith("BEGIN:VCARD"u8) =>
            "Dit zijn visitekaartjes (vCard). Exporteer de contacten als CSV en kies dat bestand.",
        _ when IsMarkup(content) =>
            $"Dit is een webpagina of XML-bestand, geen CSV. Open het in Excel. {SaveAsCsv}",
        { Length: > ContactLimits.FileBytes } =>
            "Het bestand is groter dan 10 MB. Verdeel de contacten over meer bestanden, of laat kolommen weg.",
        _ => null,
    };

    /// <summary>Some systems export a web page and call it Excel.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> content) =>
        content.StartsWith("<html"u8) || content.StartsWith("<table"u8) || content.StartsWith("<?xml"u8)
        || content.StartsWith("<!DOCTYPE"u8) || content.StartsWith("<!doctype"u8);
}
