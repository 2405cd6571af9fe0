namespace KlantWaarde.Web.Contacts;

/// <summary>Finds what separates the cells of a file.</summary>
internal static class Delimiters
{
    private const string Known = ";,\t|";
    private const int RecordsLookedAt = 12;
    private const int CharactersLookedAt = 256 * 1024;

    /// <summary>
    /// Obeys a first line "sep=;", which Excel reads and does not show; else looks at the header and first rows.
    /// </summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="rest">The text without that line.</param>
    /// <returns>The delimiter; null when the line names one we cannot read.</returns>
    public static char? Find(string text, out string rest)
    {
        rest = text;
        if (SeparatorLine(text) is not { } line) return Likeliest(CellText.Start(text, CharactersLookedAt));

        rest = WithoutLineEnd(text[line.Length..]);
        return Named(line);
    }

    private static string? SeparatorLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n') is var at and >= 0 ? at : text.Length;
        return end <= 16 && text.AsSpan(0, end).TrimStart('"').StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? text[..end]
            : null;
    }

    private static string WithoutLineEnd(string text) => text switch
    {
        ['\r', '\n', .. var rest] => rest,
        ['\r' or '\n', .. var rest] => rest,
        _ => text,
    };

    /// <summary>Excel's own files may pad that line with delimiters: "sep=;;;".</summary>
    private static char? Named(string line) =>
        line[(line.IndexOf('=') + 1)..].Trim('"') is [var named, ..] && Known.Contains(named) ? named : null;

    private static char Likeliest(string text) => Known.MaxBy(delimiter => Likelihood(text, delimiter));

    /// <summary>First the headers we know, then how many rows agree with the header, then how many columns there are.</summary>
    private static (int Known, int Agreeing, int Columns) Likelihood(string text, char delimiter)
    {
        var records = CsvRecords.Of(text, delimiter).Where(record => !record.IsEmpty).Take(RecordsLookedAt).ToList();
        if (records is not [{ Cells: { Count: > 1 } header }, .. var rows]) return default;

        return (
            header.Take(ContactLimits.Columns).Count(cell => HeaderNames.Recognise(cell) is not null),
            rows.Count(row => row.Cells.Count == header.Count),
            header.Count);
    }
}
