using System.Buffers;
using System.Globalization;
using System.Text;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Pdf.Format;

/// <summary>How PDF spells things. Everything is ASCII, and the same in every culture.</summary>
/// <remarks>Source: ISO 32000-1, 7.3 and 7.9.</remarks>
internal static class PdfSyntax
{
    private static readonly SearchValues<char> HexDigits =
        SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>At most three decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is infinite or not a number.</exception>
    public static string Number(double value) => double.IsFinite(value)
        ? (Math.Round(value, 3) + 0.0).ToString("0.###", CultureInfo.InvariantCulture) // + 0.0 makes -0 into 0
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a place on a page.");

    /// <summary>Numbers with spaces between them.</summary>
    public static string Numbers(params ReadOnlySpan<double> values)
    {
        var line = new StringBuilder();
        foreach (var value in values)
            line.Append(line.Length > 0 ? " " : "").Append(Number(value));

        return line.ToString();
    }

    /// <summary>Words for people, on one line: ASCII as it is, everything else in UTF-16.</summary>
    public static string Text(string text) => Spelled(PrintableText.Of(text));

    /// <param name="hex">As #rrggbb.</param>
    /// <exception cref="ArgumentException"><paramref name="hex"/> is no such colour.</exception>
    public static string Colour(string hex) =>
        hex is ['#', ..] && hex.Length == 7 && hex.AsSpan(1).IndexOfAnyExcept(HexDigits) < 0
            ? string.Join(' ', Convert.FromHexString(hex.AsSpan(1)).Select(channel => Number(channel / 255.0)))
            : throw new ArgumentException($"\"{hex}\" is no colour like #1b2733.", nameof(hex));

    public static string Reference(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");

    public static string References(IEnumerable<int> ids) => $"[{string.Join(' ', ids.Select(Reference))}]";

    /// <summary>An instant, in UTC.</summary>
    public static string Date(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("'(D:'yyyyMMddHHmmss\"Z)\"", CultureInfo.InvariantCulture);

    private static string Spelled(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
        ? $"({text.Replace(@"\", @"\\").Replace("(", @"\(").Replace(")", @"\)")})"
        : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
