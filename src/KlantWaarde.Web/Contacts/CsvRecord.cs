namespace KlantWaarde.Web.Contacts;

/// <summary>A record of a CSV file: one row in Excel, one or more lines in the file.</summary>
/// <param name="Row">The row number as Excel shows it, from 1; empty rows count.</param>
/// <param name="Cells">As typed, quotes undone; when <paramref name="Fault"/> is set, not to be relied on.</param>
/// <param name="Fault">Why the cells cannot be told apart, in Dutch; null when they can.</param>
/// <param name="Raw">The start of the text at fault; empty without a fault.</param>
internal sealed record CsvRecord(int Row, IReadOnlyList<string> Cells, string? Fault, string Raw)
{
    public bool IsEmpty => Fault is null && Cells.All(cell => CellText.Trim(cell) is "");
}
