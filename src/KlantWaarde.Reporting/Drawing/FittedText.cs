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

    /// <param name="text">One or more words.</param>
    /// <param name="width">What each line may take, in points.</param>
    /// <param name="sizes">The size it has when it fits, and the smallest it may get.</param>
    /// <param name="weight">Of the letters.</param>
    /// <param name="lines">The most lines.</param>
    public static FittedText Fit(string text, double width, (double Wanted, double Least) sizes, Weight weight, int lines = 1)
    {
        for (var size = sizes.Wanted; size >= sizes.Least; size -= Step)
            if (Wrap(text, width, size, weight) is var wrapped && wrapped.Count <= lines && AllFit(wrapped, width, size, weight))
                return new(wrapped, size, IsCut: false);

        var rows = Wrap(text, width, sizes.Least, weight);
        var kept = Math.Min(lines, rows.Count) - 1;
        var rest = string.Join(' ', rows.Skip(kept));
        var whole = rows.Take(kept).Select(row => Cut(row, width, sizes.Least, weight));
        return new([.. whole, Cut(rest, width, sizes.Least, weight)], sizes.Least, IsCut: true);
    }

    /// <summary>Fills each line with as many words as it takes; a word that is too long has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, Weight weight)
    {
        var lines = new List<string>();

        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines is [.., var last] && Typeface.MeasureWidth($"{last} {word}", size, weight) <= width)
                lines[^1] = $"{last} {word}";
            else
                lines.Add(word);
        }

        return lines is [] ? [""] : lines;
    }

    private static bool AllFit(IReadOnlyList<string> lines, double width, double size, Weight weight) =>
        lines.All(line => Typeface.MeasureWidth(line, size, weight) <= width);

    private static string Cut(string text, double width, double size, Weight weight)
    {
        if (Typeface.MeasureWidth(text, size, weight) <= width)
            return text;

        var kept = text.Length;

        while (kept > 0 && Typeface.MeasureWidth(Shortened(text, kept), size, weight) > width)
            kept--;

        return Shortened(text, kept);
    }

    private static string Shortened(string text, int length)
    {
        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
            length--;

        return text[..length].TrimEnd() + Ellipsis;
    }
}
