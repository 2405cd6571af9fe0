using System.Text;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>Text as lines of at most 76 ASCII characters, readable where it is plain.</summary>
/// <remarks>Source: RFC 2045 section 6.7.</remarks>
internal static class QuotedPrintable
{
    private const int LineMaxLength = 76;
    private const string MailboxSeparator = "From ";

    /// <summary>
    /// Encodes <paramref name="text"/> as UTF-8. Each line end, however it was written, becomes CRLF; half a
    /// surrogate pair becomes U+FFFD; all else comes back as it was.
    /// </summary>
    public static string Encode(string text) => string.Join("\r\n", LinesOf(text).Select(EncodeLine));

    // Not ReplaceLineEndings, which also takes a form feed and a line separator for the end of a line.
    private static string[] LinesOf(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');

    private static string EncodeLine(string line)
    {
        var encoded = new StringBuilder();
        var column = 0;
        var index = 0;

        foreach (var rune in line.EnumerateRunes())
        {
            var unit = UnitFor(rune, line, index, column);
            if (column + unit.Length > LineMaxLength - 1)
            {
                encoded.Append("=\r\n");
                column = 0;
                unit = UnitFor(rune, line, index, column);
            }

            encoded.Append(unit);
            column += unit.Length;
            index += rune.Utf16SequenceLength;
        }

        return encoded.ToString();
    }

    private static string UnitFor(Rune rune, string line, int index, int column) =>
        IsPlain(rune) && !EndsTheLine(rune, line, index) && !(column == 0 && MeansMoreInFront(line, index))
            ? rune.ToString()
            : Triplets(rune);

    private static bool IsPlain(Rune rune) => rune.Value is '\t' or (>= ' ' and <= '~' and not '=');

    // Relays strip white space at the end of a line.
    private static bool EndsTheLine(Rune rune, string line, int index) =>
        rune.Value is ' ' or '\t' && index == line.Length - 1;

    // A dot in front is stuffed on the way, "From " starts a message in a mailbox file: not every relay undoes it.
    private static bool MeansMoreInFront(string line, int index) =>
        line[index] is '.' || string.CompareOrdinal(line, index, MailboxSeparator, 0, MailboxSeparator.Length) == 0;

    private static string Triplets(Rune rune) =>
        string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(octet => $"={octet:X2}"));
}
