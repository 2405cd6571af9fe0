using System.Globalization;
using System.Text;

namespace KlantWaarde.Reporting.Fonts;

/// <summary>Text as it is measured and printed: one line, composed letters, nothing unseen.</summary>
internal static class PrintableText
{
    /// <summary>
    /// The same text in Unicode form C, without control and formatting characters, with a space for every tab and
    /// line end, and U+FFFD for half a surrogate pair.
    /// </summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return text;

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // gives U+FFFD for half a pair
            Append(printable, rune);

        return printable.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder printable, Rune rune)
    {
        if (rune.Value is >= '\t' and <= '\r' or 0x85 or 0x2028 or 0x2029)
            printable.Append(' ');
        else if (TabularDigits.Includes(rune.Value))
            printable.Append(Rune.ReplacementChar.ToString());
        else if (!IsUnseen(rune))
            printable.Append(rune.ToString());
    }

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF  // variation selectors
        || (rune.Value & 0xFFFE) == 0xFFFE;                                    // not characters at all
}
