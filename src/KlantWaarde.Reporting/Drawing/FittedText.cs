using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Words made to fit a width: first over more lines, then smaller, and only then cut off.</summary>
/// <param name="Lines">Top to bottom; at least one.</param>
/// <param name="Size">The height of the letter, in points.</param>
/// <param name="IsCut">True when the end is missing; the full name stands in the table beside the picture.</param>
internal sealed record FittedText(IReadOnlyList<string> Lines, double Size, bool IsCut)
{
    private const double Step = 0.5;
    private const string Ellipsis = "…";

    /// <summary>One line.</summary>
    /// <param name="text">One or more words.</param>
    /// <param name="width">What the line may take, in points.</param>
    /// <param name="sizes">The size it has when it fits, and the smallest it may get.</param>
    /// <param name="weight">Of the letters.</param>
    public static FittedText Fit(string text, double width, (double Wanted, double Least) sizes, Weight weight) =>
        Fit(text, [width], sizes, weight);

    /// <summary>As many lines as there are <paramref name="widths"/>, or fewer.</summary>
    public static FittedText Fit(string text, double[] widths, (double Wanted, double Least) sizes, Weight weight)
    {
        for (var size = sizes.Wanted; size >= sizes.Least; size -= Step)
            if (Wrap(text, widths, size, weight) is var lines && Fits(lines, widths, size, weight))
                return new(lines, size, IsCut: false);

        var rows = Wrap(text, widths, sizes.Least, weight).ToList();
        var kept = rows.Zip(widths, (row, width) => Cut(row, width, sizes.Least, weight)).ToList();

        return new(kept, sizes.Least, IsCut: true);
    }

    /// <summary>Fills each line with as many words as it takes; what is left over stands on the last.</summary>
    private static List<string> Wrap(string text, double[] widths, double size, Weight weight)
    {
        var lines = new List<string>();

        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines is [.., var last] && (lines.Count == widths.Length || Takes($"{last} {word}", widths[lines.Count - 1])))
                lines[^1] = $"{last} {word}";
            else
                lines.Add(word);
        }

        return lines is [] ? [""] : lines;

        bool Takes(string line, double width) => Typeface.MeasureWidth(line, size, weight) <= width;
    }

    private static bool Fits(List<string> lines, double[] widths, double size, Weight weight) =>
        lines.Zip(widths).All(pair => Typeface.MeasureWidth(pair.First, size, weight) <= pair.Second);

    private static string Cut(string text, double width, double size, Weight weight)
    {
        var full = Typeface.MeasureWidth(text, size, weight);
        if (full <= width) return text;

        var kept = Math.Min(text.Length - 1, (int)(text.Length * width / full) + 2);

        while (kept > 0 && Typeface.MeasureWidth(Shortened(text, kept), size, weight) > width)
            kept--;

        return Shortened(text, kept);
    }

    /// <summary>Never half a character: what is kept of a pair goes too.</summary>
    private static string Shortened(string text, int length)
    {
        var whole = length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..whole].TrimEnd() + Ellipsis;
    }
}
