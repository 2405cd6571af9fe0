namespace KlantWaarde.Web.Contacts;

/// <summary>A row that nobody is invited by, and why.</summary>
/// <param name="Row">The row number as Excel shows it: the header is usually 1.</param>
/// <param name="Column">The header of the cell at fault; empty when the row as a whole is.</param>
/// <param name="Value">The value as typed, at most <see cref="ContactLimits.ShownCharacters"/> long.</param>
/// <param name="Reason">A Dutch sentence.</param>
/// <param name="Cells">The row as read, to mend and hand in again; empty when its cells cannot be told apart.</param>
public sealed record RejectedRow(int Row, string Column, string Value, string Reason, IReadOnlyList<string> Cells);
