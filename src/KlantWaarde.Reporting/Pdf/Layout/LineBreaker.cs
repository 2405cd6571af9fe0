using System.Globalization;
using System.Text;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>One line of wrapped text.</summary>
/// <param name="Text">With the space that it was broken at, so that words stay apart for whoever copies or listens.</param>
/// <param name="Width">Without that space, in points.</param>
internal readonly record struct TextLine(string Text, double Width);

/// <summary>Wraps text by measured widths.</summary>
/// <remarks>
/// Breaks at spaces, after hyphens, dashes and slashes between letters, at line ends in the text, and in the middle of
/// a word that fits no line. Runs of white space count as one space.
/// </remarks>
internal static class LineBreaker
{
    /// <returns>The lines; none when there is nothing to print.</returns>
    public static List<TextLine> Wrap(string text, TextStyle style, double width)
    {
        var lines = new List<TextLine>();
        foreach (var part in text.ReplaceLineEndings("\n").Split('\n'))
            new Wrapping(style, width, lines).Add(PrintableText.Of(part));

        return lines;
    }

    /// <summary>One line of text with a dot triple for what does not fit.</summary>
    public static string Shorten(string text, TextStyle style, double width)
    {
        var printable = PrintableText.Of(text);
        if (style.WidthOf(printable) <= width) return printable;

        var kept = LongestPrefix(printable, style, width - style.WidthOf("…"));
        return printable[..kept].TrimEnd() + "…";
    }

    /// <returns>How many characters fit, without cutting a letter from its marks; at least one letter.</returns>
    private static int LongestPrefix(ReadOnlySpan<char> text, TextStyle style, double width)
    {
        var (kept, used) = (0, 0.0);
        while (kept < text.Length)
        {
            var element = StringInfo.GetNextTextElementLength(text[kept..]);
            used += style.WidthOf(text.Slice(kept, element));
            if (used > width && kept > 0) break;
            kept += element;
        }

        return kept;
    }

    private sealed class Wrapping(TextStyle style, double width, List<TextLine> lines)
    {
        private readonly double _space = style.WidthOf(" ");
        private readonly StringBuilder _line = new();
        private double _used;

        private bool EndsInSpace => _line.Length > 0 && _line[^1] == ' ';

        public void Add(string text)
        {
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                AddWord(word);
                _line.Append(' ');
            }

            if (_line.Length > 0) _line.Length--; // the last space breaks nothing
            End();
        }

        private void AddWord(string word)
        {
            var start = 0;
            for (var at = 1; at <= word.Length; at++)
            {
                if (at < word.Length && !MayBreak(word, at)) continue;
                AddPiece(word.AsSpan(start..at));
                start = at;
            }
        }

        private static bool MayBreak(string word, int at) =>
            at >= 2 && word[at - 1] is ('-' or '/' or '–' or '—' or '‐')
            && char.IsLetter(word[at]) && char.IsLetter(word[at - 2]);

        private void AddPiece(ReadOnlySpan<char> piece)
        {
            var (wide, glue) = (style.WidthOf(piece), EndsInSpace ? _space : 0);
            if (_line.Length > 0 && _used + glue + wide > width) End();
            else _used += glue;

            while (wide > width && LongestPrefix(piece, style, width) is var kept && kept < piece.Length)
            {
                _line.Append(piece[..kept]);
                _used = style.WidthOf(piece[..kept]);
                wide -= _used;
                piece = piece[kept..];
                End();
            }

            _line.Append(piece);
            _used += wide;
        }

        private void End()
        {
            if (_line.Length > 0) lines.Add(new(_line.ToString(), _used));
            _line.Clear();
            _used = 0;
        }
    }
}
