using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KlantWaarde.Web.Contacts;

/// <summary>Takes a text apart into records and cells; it never throws on what a file holds.</summary>
internal static class CsvRecords
{
    /// <summary>The records from top to bottom, empty ones included. Time is linear in the text.</summary>
    public static IEnumerable<CsvRecord> Of(string text, char delimiter)
    {
        string? broken = null;
        using var parser = new CsvParser(new StringReader(text), Configuration(delimiter, field => broken = field));

        while (parser.Read())
        {
            broken = null;
            var cells = new List<string>(Math.Min(parser.Count, ContactLimits.Columns));

            // A cell is only looked at when asked for, and one that is broken makes the rest doubtful.
            for (var i = 0; i < parser.Count && broken is null; i++)
                cells.Add(parser[i]);

            yield return broken is null
                ? new(parser.Row, cells, Fault: null, Raw: "")
                : new(parser.Row, [], Quotes(parser), CellText.Shown(CellText.Trim(broken)));
        }
    }

    private static string Quotes(CsvParser parser)
    {
        var raw = parser.RawRecord.AsSpan().TrimEnd("\r\n");
        var breaks = raw.Count('\n') is var feeds and > 0 ? feeds : raw.Count('\r');

        return breaks is 0
            ? "De aanhalingstekens in deze rij kloppen niet. Zet er één voor en één achter de cel, of haal ze weg."
            : "Een aanhalingsteken in deze rij is niet gesloten; daardoor liepen "
                + $"{breaks + 1} regels van het bestand in elkaar over en zijn ze niet gelezen.";
    }

    private static CsvConfiguration Configuration(char delimiter, Action<string> broken) =>
        new(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = found => broken(found.Field),
            IgnoreBlankLines = false, // Excel counts them too
            TrimOptions = TrimOptions.Trim, // "Jan" ; "Bakker" has its quotes inside the blanks
        };
}
