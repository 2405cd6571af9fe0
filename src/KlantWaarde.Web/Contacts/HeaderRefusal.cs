namespace KlantWaarde.Web.Contacts;

/// <summary>Says why a first row cannot be the header of a contact file.</summary>
internal static class HeaderRefusal
{
    private const int NamesShown = 20;

    /// <returns>A Dutch sentence that says what to do; null when the row will do.</returns>
    public static string? Of(CsvRecord record)
    {
        if (record.Fault is not null) return
            "De aanhalingstekens in de rij met kolomnamen kloppen niet. Zet ze recht en kies het bestand opnieuw.";
        if (record.Cells.Count > ContactLimits.Columns) return
            $"Het bestand heeft meer dan {ContactLimits.Columns} kolommen. Laat weg wat niet nodig is om uit te nodigen.";
        if (record.Cells.Any(cell => cell.Length > ContactLimits.CellCharacters)) return
            "Een kolomnaam heeft meer dan 32.768 tekens. Is een aanhalingsteken niet gesloten?";

        return Missing(record, new(record.Cells));
    }

    private static string? Missing(CsvRecord record, HeaderRow header) => header switch
    {
        _ when !header.Has(ContactField.Email) && record.Cells.Any(IsAddress) =>
            "De eerste rij lijkt al een contact te zijn. Zet er een rij met kolomnamen boven, "
            + "bijvoorbeeld Bedrijf, Voornaam, Tussenvoegsel, Achternaam en E-mail.",
        _ when !header.Has(ContactField.Email) => Missing("e-mailadressen", "E-mail, E-mailadres of E-mail Address", header),
        _ when !header.Has(ContactField.Account) => Missing("bedrijven", "Bedrijf, Klant, Organisatie of Company", header),
        _ => null,
    };

    private static bool IsAddress(string cell) => EmailCell.Fault(CellText.Trim(cell), out _) is null;

    private static string Missing(string what, string names, HeaderRow header) =>
        $"We vinden geen kolom met {what}. Gevonden: {Found(header)}. Noem de kolom {names}.";

    private static string Found(HeaderRow header)
    {
        string[] names = [.. header.Columns.Where(column => column.Header is not "").Select(column => $"‘{column.Header}’")];
        return names.Length > NamesShown
            ? $"{string.Join(", ", names.Take(NamesShown))} en nog {names.Length - NamesShown}"
            : string.Join(", ", names);
    }
}
