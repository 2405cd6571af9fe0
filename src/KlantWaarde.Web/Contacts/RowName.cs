namespace KlantWaarde.Web.Contacts;

/// <summary>Puts a name together from whichever of the name columns a row has filled.</summary>
internal static class RowName
{
    /// <param name="cell">The tidy text of a field; empty when there is none.</param>
    public static PersonName Of(Func<ContactField, string> cell)
    {
        var (first, last, full) = (cell(ContactField.FirstName), cell(ContactField.LastName), cell(ContactField.FullName));
        if (first is "" && last is "") return NameSplitter.SplitFull(full);
        if (last is "" && Holds(full, first)) return NameSplitter.SplitFull(full);
        if (last is "") last = full; // beside "Voornaam", "Naam" is the last name

        var prefix = PrefixOf(cell);
        return prefix is ""
            ? NameSplitter.SplitLast(last) with { First = first }
            : new(first, prefix, NameSplitter.WithoutPrefix(prefix, last));
    }

    private static bool Holds(string full, string first) =>
        CellText.Words(full.Replace(',', ' ')).Contains(CellText.Words(first)[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>Outlook and Google have no column for a prefix, so people put it under the middle name.</summary>
    private static string PrefixOf(Func<ContactField, string> cell) =>
        (cell(ContactField.Prefix), cell(ContactField.MiddleName)) switch
        {
            ("", var middle) when Tussenvoegsels.Fill(CellText.Words(middle)) => middle,
            (var prefix, _) => prefix,
        };
}
