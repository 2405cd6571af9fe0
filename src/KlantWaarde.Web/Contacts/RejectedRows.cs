using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace KlantWaarde.Web.Contacts;

/// <summary>The rejected rows as a file of their own, to mend and hand in again.</summary>
public static class RejectedRows
{
    private static readonly string[] Said = ["Rij", "Kolom", "Waarde", "Reden"];

    /// <summary>What makes a spreadsheet take text for a formula, full-width forms included. Source: OWASP ASVS 1.2.10.</summary>
    private static readonly char[] FormulaCharacters = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

    /// <summary>A row number, column, value and reason for each rejected row, then its cells under their own headers.</summary>
    /// <returns>CSV with semicolons, in UTF-8 with a byte order mark, as Dutch Excel opens it; no cell is a formula.</returns>
    public static byte[] ToCsv(ContactSheet sheet)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var writer = new CsvWriter(text, Configuration))
        {
            Write(writer, [.. Said, .. sheet.Columns.Select(column => column.Header)]);
            foreach (var row in sheet.Rejected)
                Write(writer, [$"{row.Row}", row.Column, row.Value, row.Reason, .. row.Cells]);
        }

        return bytes.ToArray();
    }

    private static void Write(CsvWriter writer, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells) writer.WriteField(CellText.Trim(cell));
        writer.NextRecord();
    }

    /// <summary>Every cell in quotes, so that it stays one cell under any other delimiter.</summary>
    private static CsvConfiguration Configuration => new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        ShouldQuote = _ => true,
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = FormulaCharacters,
    };
}
