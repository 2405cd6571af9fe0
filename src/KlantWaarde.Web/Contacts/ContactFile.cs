namespace KlantWaarde.Web.Contacts;

/// <summary>Reads the people to invite from a CSV file as people have them.</summary>
/// <remarks>Source: product part C; reliability T15, T16.</remarks>
public static class ContactFile
{
    /// <summary>Reads the whole file and stores nothing.</summary>
    /// <returns>A sheet, or the sentence that says why there is none; no content makes it throw.</returns>
    public static ContactFileOutcome Read(byte[] content)
    {
        if (FileKind.Refusal(content) is { } refusal) return Unreadable(refusal);
        if (FileText.Of(content) is not { } file) return Unreadable(
            "Dit is geen tekstbestand dat we kunnen lezen. Bewaar de lijst in Excel als ‘CSV UTF-8’ en kies dat bestand.");
        if (Delimiters.Find(file.Text, out var text) is not { } delimiter) return Unreadable(
            "De eerste regel (‘sep=’) noemt een scheidingsteken dat we niet lezen. Haal die regel weg.");

        using var records = CsvRecords.Of(text, delimiter).Where(record => !record.IsEmpty).GetEnumerator();
        if (!records.MoveNext()) return Unreadable(
            "Het bestand is leeg. Kies een CSV-bestand met een rij kolomnamen en daaronder de contacten.");
        if (HeaderRefusal.Of(records.Current) is { } headerRefusal) return Unreadable(headerRefusal);

        return Rows(records, new(records.Current.Cells), (file.Encoding, delimiter));
    }

    private static ContactFileOutcome Rows(
        IEnumerator<CsvRecord> records, HeaderRow header, (string Encoding, char Delimiter) form)
    {
        var reader = new RowReader(header);
        var (accepted, rejected) = (new List<ContactRow>(), new List<RejectedRow>());

        while (records.MoveNext())
        {
            if (accepted.Count + rejected.Count == ContactLimits.Rows) return Unreadable(
                "Het bestand heeft meer dan 100.000 rijen. Verdeel de contacten over meer bestanden.");

            var outcome = reader.Read(records.Current);
            if (outcome is RowOutcome.Accepted { Contact: var contact }) accepted.Add(contact);
            if (outcome is RowOutcome.Rejected { Row: var row }) rejected.Add(row);
        }

        return accepted is [] && rejected is []
            ? Unreadable("Het bestand heeft alleen een rij kolomnamen. Zet de contacten eronder.")
            : new ContactFileOutcome.Sheet(new(form.Encoding, form.Delimiter, header.Columns, accepted, rejected));
    }

    private static ContactFileOutcome.Unreadable Unreadable(string sentence) => new(sentence);
}
