using System.Globalization;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>Makes any text fit for a header: one line, ASCII, in pieces between which it may be folded.</summary>
internal static class HeaderText
{
    private const int WordMaxLength = 60;

    /// <summary>The text with line ends and control characters as spaces: nobody finds a second line in it.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(c => BreaksTheLine(c) ? ' ' : c));

    private static bool BreaksTheLine(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Free text, such as a subject: as it reads when that is safe, else as encoded words.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="column">How much of its line the first piece finds taken.</param>
    public static IEnumerable<string> Free(string text, int column)
    {
        var line = OneLine(text);
        return ReadsAsItIs(line) ? line.Split(' ') : EncodedWords.Encode(line, column);
    }

    /// <summary>A name before an address: between quotes when that is safe, else as encoded words.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="column">How much of its line the first piece finds taken.</param>
    public static IEnumerable<string> Phrase(string name, int column)
    {
        var line = OneLine(name);
        var quoted = $"\"{line.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

        return ReadsAsItIs(line) && quoted.Length <= WordMaxLength ? [quoted] : EncodedWords.Encode(line, column);
    }

    // Folding keeps single spaces between words and nothing else; "=?" would be taken for an encoded word.
    private static bool ReadsAsItIs(string line) =>
        line.All(c => c is >= ' ' and <= '~')
        && !line.Contains("=?", StringComparison.Ordinal)
        && (line.Length == 0 || line.Split(' ').All(word => word.Length is > 0 and <= WordMaxLength));
}
