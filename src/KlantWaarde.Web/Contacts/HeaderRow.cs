namespace KlantWaarde.Web.Contacts;

/// <summary>The header of a contact file: which column holds what.</summary>
internal sealed class HeaderRow
{
    private readonly Dictionary<ContactField, int> _columnOf;

    public HeaderRow(IReadOnlyList<string> cells)
    {
        string[] headers = [.. cells.Select(CellText.Trim)];
        _columnOf = BestColumns(headers);
        var fieldOf = _columnOf.ToDictionary(entry => entry.Value, entry => entry.Key);
        Columns = [.. headers.Select((header, i) =>
            new ContactColumn(CellText.Shown(header), fieldOf.TryGetValue(i, out var field) ? field : null))];
    }

    public IReadOnlyList<ContactColumn> Columns { get; }

    public bool Has(ContactField field) => _columnOf.ContainsKey(field);

    /// <summary>The header above <paramref name="field"/> as typed; empty when there is none.</summary>
    public string TitleOf(ContactField field) => _columnOf.TryGetValue(field, out var i) ? Columns[i].Header : "";

    /// <summary>The trimmed cell of <paramref name="field"/>; empty when the file has no such column.</summary>
    public string CellOf(IReadOnlyList<string> cells, ContactField field) =>
        _columnOf.TryGetValue(field, out var i) ? CellText.Trim(cells[i]) : "";

    /// <summary>For each field its best named column, the leftmost of equals.</summary>
    private static Dictionary<ContactField, int> BestColumns(string[] headers) => (
        from header in headers.Index()
        let known = HeaderNames.Recognise(header.Item)
        where known is not null
        group (header.Index, known.Value.Rank) by known.Value.Field).ToDictionary(
            columns => columns.Key, columns => columns.MinBy(column => column.Rank).Index);
}
