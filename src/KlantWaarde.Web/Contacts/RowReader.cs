using KlantWaarde.Domain.Agencies;

namespace KlantWaarde.Web.Contacts;

/// <summary>Reads the rows under a header one after the other, and remembers whose address has been.</summary>
internal sealed class RowReader(HeaderRow header)
{
    private static readonly (ContactField Field, string Noun, int Most)[] Texts =
    [
        (ContactField.Account, "De naam van het bedrijf", ContactLimits.NameCharacters),
        (ContactField.FirstName, "De voornaam", ContactLimits.NameCharacters),
        (ContactField.Prefix, "Het tussenvoegsel", ContactLimits.NameCharacters),
        (ContactField.MiddleName, "De tweede naam", ContactLimits.NameCharacters),
        (ContactField.LastName, "De achternaam", ContactLimits.NameCharacters),
        (ContactField.FullName, "De naam", ContactLimits.NameCharacters),
        (ContactField.Rol, "De rol", ContactLimits.NameCharacters),
        (ContactField.Size, "De grootte", ContactLimits.CategoryCharacters),
        (ContactField.Sector, "De branche", ContactLimits.CategoryCharacters),
        (ContactField.Region, "De regio", ContactLimits.CategoryCharacters),
        (ContactField.AccountManager, "De accountmanager", ContactLimits.CategoryCharacters),
    ];

    private readonly Dictionary<string, int> _rowOf = new(StringComparer.OrdinalIgnoreCase);

    public RowOutcome Read(CsvRecord record)
    {
        if (RowFault(record) is { } rowFault) return new RowOutcome.Rejected(rowFault);
        if (TextFault(record) is { } textFault) return new RowOutcome.Rejected(textFault);

        if (EmailCell.Fault(Cell(record, ContactField.Email), out var email) is { } emailFault)
            return Rejected(record, ContactField.Email, emailFault);
        if (LanguageCell.Fault(Cell(record, ContactField.Language), out var language) is { } languageFault)
            return Rejected(record, ContactField.Language, languageFault);
        if (ClientSinceCell.Fault(Cell(record, ContactField.ClientSince), out var since) is { } sinceFault)
            return Rejected(record, ContactField.ClientSince, sinceFault);
        if (!_rowOf.TryAdd(email, record.Row))
            return Rejected(record, ContactField.Email, $"Dit adres staat ook in rij {_rowOf[email]}.");

        return new RowOutcome.Accepted(Contact(record, email, language) with { Frame = FrameOf(record, since) });
    }

    private ContactRow Contact(CsvRecord record, string email, string language)
    {
        var name = RowName.Of(field => Text(record, field));
        return new(
            record.Row, Text(record, ContactField.Account), name.First, name.Prefix, name.Last,
            email, language, Text(record, ContactField.Rol));
    }

    private Frame FrameOf(CsvRecord record, string since) => Frame.Of(
        (Frame.Size, Text(record, ContactField.Size)),
        (Frame.Sector, Text(record, ContactField.Sector)),
        (Frame.Region, Text(record, ContactField.Region)),
        (Frame.ClientSince, since),
        (Frame.AccountManager, Text(record, ContactField.AccountManager)));

    /// <summary>Why the cells cannot be laid under the header.</summary>
    private RejectedRow? RowFault(CsvRecord record)
    {
        var width = header.Columns.Count;
        if (record.Fault is { } fault) return new(record.Row, "", record.Raw, fault, []);
        if (record.Cells.Count < width)
            return Misfit(record, $"Deze rij heeft {Cells(record.Cells.Count)} en de kolomnamen {width}: er ontbreekt een cel.");
        if (record.Cells.Skip(width).Any(cell => CellText.Trim(cell) is not ""))
            return Misfit(record, $"Deze rij heeft {Cells(record.Cells.Count)} en de kolomnamen {width}. "
                + "Staat er een scheidingsteken in een cel? Zet die cel dan tussen aanhalingstekens.");

        var large = record.Cells.Index().FirstOrDefault(cell => cell.Item.Length > ContactLimits.CellCharacters);
        return large.Item is null
            ? null
            : new(record.Row, header.Columns[large.Index].Header, CellText.Shown(large.Item),
                "Deze cel heeft meer dan 32.768 tekens. Is een aanhalingsteken niet gesloten?", []);
    }

    private RejectedRow? TextFault(CsvRecord record) => Texts
        .Select(text => TextFault(record, text.Field, text.Noun, text.Most))
        .FirstOrDefault(fault => fault is not null);

    private RejectedRow? TextFault(CsvRecord record, ContactField field, string noun, int most)
    {
        var cell = Cell(record, field);
        var reason = cell switch
        {
            "" when field is ContactField.Account => "De naam van het bedrijf ontbreekt.",
            _ when cell.Length > most => $"{noun} is te lang: hoogstens {most} tekens.",
            _ when CellText.HasUnprintable(cell) =>
                $"{noun} bevat een regeleinde, tab of ander teken dat niet te lezen is. Typ de cel opnieuw.",
            _ => null,
        };

        return reason is null ? null : Rejected(record, field, reason).Row;
    }

    private RowOutcome.Rejected Rejected(CsvRecord record, ContactField field, string reason) =>
        new(new(record.Row, header.TitleOf(field), CellText.Shown(Cell(record, field)), reason, Fitting(record)));

    private RejectedRow Misfit(CsvRecord record, string reason) => new(
        record.Row,
        "",
        CellText.Shown(string.Join(" | ", record.Cells.Take(ContactLimits.ShownCharacters))),
        reason,
        Fitting(record));

    private IReadOnlyList<string> Fitting(CsvRecord record) => [.. record.Cells.Take(header.Columns.Count).Select(CellText.Trim)];

    private string Text(CsvRecord record, ContactField field) => CellText.Tidy(Cell(record, field));

    private string Cell(CsvRecord record, ContactField field) => header.CellOf(record.Cells, field);

    private static string Cells(int count) => count is 1 ? "1 cel" : $"{count} cellen";
}
