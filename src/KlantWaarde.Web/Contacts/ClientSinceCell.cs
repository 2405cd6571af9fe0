using System.Globalization;

namespace KlantWaarde.Web.Contacts;

/// <summary>Reads the cell that says since when a company is a klant, and puts it into one of three bands.</summary>
/// <remarks>Few bands, so that enough klanten are in each to be shown; the years are those of the manual.</remarks>
internal static class ClientSinceCell
{
    private const int FirstOfMiddle = 2015;
    private const int LastOfMiddle = 2020;

    /// <param name="typed">The cell, trimmed: a year, or a date with a year of four digits first or last.</param>
    /// <param name="band">"voor 2015", "2015–2020" or "na 2020"; empty for an empty cell and beside a fault.</param>
    /// <returns>What is wrong, as a Dutch sentence; null when nothing is.</returns>
    public static string? Fault(string typed, out string band)
    {
        band = "";
        if (typed is "")
            return null;
        if (YearOf(typed) is not { } year)
            return $"‘{CellText.Shown(typed)}’ is geen jaar. Vul bijvoorbeeld 2018 in, of laat de cel leeg.";

        band = year switch
        {
            < FirstOfMiddle => $"voor {FirstOfMiddle}",
            <= LastOfMiddle => $"{FirstOfMiddle}–{LastOfMiddle}",
            _ => $"na {LastOfMiddle}",
        };
        return null;
    }

    private static int? YearOf(string typed) =>
        typed.Split('-', '/', '.', ' ') is { Length: <= 4 } parts && (Year(parts[0]) ?? Year(parts[^1]) ?? YearBeforeTime(parts)) is { } year ? year : null;

    /// <summary>"12-3-2018 0:00", as a spreadsheet may write a date.</summary>
    private static int? YearBeforeTime(string[] parts) => parts.Length is 4 && parts[3].Contains(':') ? Year(parts[2]) : null;

    private static int? Year(string digits) =>
        digits.Length is 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and < 2200 ? year : null;
}
