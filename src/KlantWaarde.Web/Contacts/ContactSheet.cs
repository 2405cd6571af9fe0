namespace KlantWaarde.Web.Contacts;

/// <summary>A contact file as read: every row that holds something is accepted or rejected, once.</summary>
/// <param name="Encoding">The encoding as people call it: "UTF-8", "UTF-16" or "Windows-1252".</param>
/// <param name="Delimiter">What separates the cells: a comma, semicolon, tab or vertical bar.</param>
/// <param name="Columns">The columns from left to right, with what each was taken for.</param>
/// <param name="Accepted">In the order of the file; no two have the same address.</param>
/// <param name="Rejected">In the order of the file.</param>
public sealed record ContactSheet(
    string Encoding,
    char Delimiter,
    IReadOnlyList<ContactColumn> Columns,
    IReadOnlyList<ContactRow> Accepted,
    IReadOnlyList<RejectedRow> Rejected)
{
    /// <summary>The columns that nothing is read from.</summary>
    public IEnumerable<ContactColumn> Ignored => Columns.Where(column => column.Field is null);
}
