using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Fonts;

/// <summary>Inter, the one typeface of report and pages: what fits, and what it can show.</summary>
/// <remarks>Read once from this assembly, so that no result depends on the fonts of a machine. Any thread may ask.</remarks>
public static class Typeface
{
    private static readonly FontFace Regular = Load("Inter-Regular");
    private static readonly FontFace SemiBold = Load("Inter-SemiBold");
    private static readonly FontFace Bold = Load("Inter-Bold");

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not a weight.</exception>
    public static FontFace Of(Weight weight) => weight switch
    {
        Weight.Regular => Regular,
        Weight.SemiBold => SemiBold,
        Weight.Bold => Bold,
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "Not a weight."),
    };

    /// <summary>The width of one line of text, in points, without kerning: the painters use none either.</summary>
    /// <param name="text">Anything; what cannot be printed has no width, a character that the font lacks that of its box.</param>
    /// <param name="size">The height of the letter, in points.</param>
    /// <param name="weight">Of the line.</param>
    public static double MeasureWidth(string text, double size, Weight weight) =>
        Of(weight).WidthOf(PrintableText.Of(text), size);

    /// <summary>True when the typeface has a glyph for every character of <paramref name="text"/>, in every weight.</summary>
    public static bool CanShow(string text) => PrintableText.Of(text).EnumerateRunes()
        .All(rune => Regular.GlyphOf(rune.Value) is not FontFace.Missing);

    private static FontFace Load(string name)
    {
        using var resource = typeof(Typeface).Assembly.GetManifestResourceStream($"{name}.ttf")
            ?? throw new InvalidOperationException($"{name}.ttf is not embedded in this assembly.");

        using var file = new MemoryStream();
        resource.CopyTo(file);
        return new(name, file.ToArray());
    }
}
