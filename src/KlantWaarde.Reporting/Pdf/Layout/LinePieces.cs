using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>A piece of text that stays on one line if it can, and whether a space follows it.</summary>
internal readonly record struct LinePiece(string Text, bool SpaceAfter);

/// <summary>Cuts text where a line may end.</summary>
/// <remarks>
/// That is at spaces, and after hyphens, dashes and slashes between letters; not between a number and its € or %.
/// Runs of white space count as one space, and those at the ends not at all.
/// </remarks>
internal static class LinePieces
{
    /// <param name="printable">As <see cref="PrintableText"/> made it.</param>
    public static IEnumerable<LinePiece> Of(string printable)
    {
        var words = Glued(printable.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        foreach (var (index, word) in words.Index())
        {
            var start = 0;
            for (var at = 1; at < word.Length; at++)
            {
                if (!MayBreak(word, at)) continue;
                yield return new(word[start..at], SpaceAfter: false);
                start = at;
            }

            yield return new(word[start..], SpaceAfter: index < words.Count - 1);
        }
    }

    private static IEnumerable<string> Glued(string[] words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            while (index + 1 < words.Length && BelongTogether(word, words[index + 1]))
                word += " " + words[++index];

            yield return word;
        }
    }

    private static bool BelongTogether(string word, string next) =>
        (word.EndsWith('€') && char.IsAsciiDigit(next[0])) || (char.IsAsciiDigit(word[^1]) && next[0] == '%');

    private static bool MayBreak(string word, int at) =>
        at >= 2
        && word[at - 1] is '-' or '/' or '–' or '—' or '\u2010'
        && char.IsLetter(word[at])
        && (char.IsLetter(word[at - 2]) || word[at - 2] == '-');
}
