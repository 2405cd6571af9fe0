using System.Globalization;
using System.Text;

namespace KlantWaarde.Reporting.Pdf.Embedding;

/// <summary>The order in which letters stand on the line: Hebrew and Arabic run from right to left.</summary>
/// <remarks>
/// Readers of a PDF expect this order, and turn it back when they copy. Of the Unicode bidirectional algorithm this is the
/// part for names and quotes in a Dutch line: each run of right-to-left words is turned round, numbers stay as they are.
/// </remarks>
internal static class VisualOrder
{
    private const char FirstRightToLeft = '\u0590';

    public static string Of(string line)
    {
        if (line.AsSpan().IndexOfAnyInRange(FirstRightToLeft, char.MaxValue) < 0) return line;

        string[] letters = [.. Letters(line)];
        for (var start = 0; start < letters.Length; start++)
        {
            if (!IsRightToLeft(letters[start])) continue;
            var end = EndOfRun(letters, start);
            Array.Reverse(letters, start, end - start);
            start = end;
        }

        return string.Concat(letters);
    }

    private static IEnumerable<string> Letters(string line)
    {
        for (var letters = StringInfo.GetTextElementEnumerator(line); letters.MoveNext();)
            yield return letters.GetTextElement();
    }

    /// <returns>After the last right-to-left letter before a letter or number of another script.</returns>
    private static int EndOfRun(string[] letters, int start)
    {
        var end = start;
        for (var at = start; at < letters.Length && (IsRightToLeft(letters[at]) || !char.IsLetterOrDigit(letters[at], 0)); at++)
            if (IsRightToLeft(letters[at])) end = at + 1;

        return end;
    }

    private static bool IsRightToLeft(string letter) =>
        Rune.GetRuneAt(letter, 0).Value is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC
            or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
}
