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
/// Breaks between <see cref="LinePieces"/>, at line ends in the text, and in the middle of a piece that fits no line.
/// </remarks>
internal static class LineBreaker
{
    private const int MostEvenLines = 4;
    private const double EvenStep = 8;

    /// <returns>The lines; none when there is nothing to print.</returns>
    public static List<TextLine> Wrap(string text, TextStyle style, double width)
    {
        var lines = new List<TextLine>();
        foreach (var part in text.ReplaceLineEndings("\n").Split('\n'))
            new Wrapping(style, width, lines).Add(PrintableText.Of(part));

        return lines;
    }

    /// <summary>The same number of lines, of about the same length: for a title, where one word on the last line looks lost.</summary>
    public static List<TextLine> WrapEvenly(string text, TextStyle style, double width)
    {
        var lines = Wrap(text, style, width);
        if (lines.Count is < 2 or > MostEvenLines) return lines;

        for (var narrower = width - EvenStep; narrower > width / 2; narrower -= EvenStep)
        {
            var attempt = Wrap(text, style, narrower);
            if (attempt.Count > lines.Count) break;
            lines = attempt;
        }

        return lines;
    }

    /// <summary>The width that no piece of the text exceeds.</summary>
    public static double WidestPiece(string text, TextStyle style) =>
        LinePieces.Of(PrintableText.Of(text)).Select(piece => style.WidthOf(piece.Text)).DefaultIfEmpty().Max();

    /// <summary>One line of text, with an ellipsis for what does not fit.</summary>
    public static string Shorten(string text, TextStyle style, double width)
    {
        var printable = PrintableText.Of(text);
        if (style.WidthOf(printable) <= width) return printable;

        var kept = LongestPrefix(printable, style, width - style.WidthOf("…"));
        return printable[..kept].TrimEnd() + "…";
    }

    /// <returns>
    /// How many characters fit, without cutting a letter from its marks unless these alone are too wide; at least one.
    /// </returns>
    private static int LongestPrefix(ReadOnlySpan<char> text, TextStyle style, double width)
    {
        var (kept, used) = (0, 0.0);
        while (kept < text.Length)
        {
            var element = StringInfo.GetNextTextElementLength(text[kept..]);
            if (style.WidthOf(text.Slice(kept, element)) > width) element = char.IsHighSurrogate(text[kept]) ? 2 : 1;
            used += style.WidthOf(text.Slice(kept, element));
            if (used > width && kept > 0) break;
            kept += element;
        }

        return kept;
    }

    private sealed class Wrapping(TextStyle style, double width, List<TextLine> lines)
    {
        private readonly StringBuilder _line = new();
        private double _used;
        private double _space; // that stands before the next piece, unless it begins a line

        public void Add(string text)
        {
            foreach (var piece in LinePieces.Of(text).SelectMany(PartsThatFit))
            {
                Fit(piece.Text);
                if (!piece.SpaceAfter) continue;
                _line.Append(' ');
                _space = style.WidthOf(" ");
            }

            End();
        }

        /// <summary>A number and its sign are only kept together where there is room for both.</summary>
        private IEnumerable<LinePiece> PartsThatFit(LinePiece piece)
        {
            if (style.WidthOf(piece.Text) <= width) return [piece];

            var words = piece.Text.Split(' ');
            return words.Select((word, index) => new LinePiece(word, index < words.Length - 1 || piece.SpaceAfter));
        }

        private void Fit(ReadOnlySpan<char> piece)
        {
            var wide = style.WidthOf(piece);
            if (_line.Length > 0 && _used + _space + wide > width) End();

            while (wide > width && LongestPrefix(piece, style, width) is var kept && kept < piece.Length)
            {
                Put(piece[..kept], style.WidthOf(piece[..kept]));
                wide -= _used;
                piece = piece[kept..];
                End();
            }

            Put(piece, wide);
        }

        private void Put(ReadOnlySpan<char> piece, double wide)
        {
            _line.Append(piece);
            _used += _space + wide;
            _space = 0;
        }

        private void End()
        {
            if (_line.Length > 0) lines.Add(new(_line.ToString(), _used));
            _line.Clear();
            (_used, _space) = (0, 0);
        }
    }
}
