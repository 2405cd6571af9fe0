using System.Collections.Frozen;
using static KlantWaarde.Reporting.Fonts.TrueTypeTables;

namespace KlantWaarde.Reporting.Fonts;

/// <summary>One weight of the typeface, read from its TrueType file. It does not change, so any thread may use it.</summary>
/// <remarks>Lengths are in units of the font; <see cref="UnitsPerEm"/> of them are the size of the letter.</remarks>
public sealed class FontFace
{
    /// <summary>The glyph of a character that the font lacks: a box.</summary>
    public const int Missing = 0;

    private readonly FrozenDictionary<int, int> _glyphs;
    private readonly int[] _advances;

    /// <param name="name">The PostScript name, as a PDF prints it: "Inter-Regular".</param>
    /// <param name="file">A TrueType file.</param>
    /// <exception cref="ArgumentException"><paramref name="file"/> is no TrueType font.</exception>
    public FontFace(string name, byte[] file)
    {
        Name = name;
        Tables = new(file);
        UnitsPerEm = UInt16(Tables["head"], 18);
        Ascent = Int16(Tables["hhea"], 4);
        Descent = Int16(Tables["hhea"], 6);
        CapHeight = Int16(Tables["OS/2"], 88);
        _glyphs = CharacterMap.Read(Tables["cmap"]).ToFrozenDictionary();
        _advances = ReadAdvances();
    }

    public string Name { get; }

    public int UnitsPerEm { get; }

    /// <summary>How far letters rise above the baseline.</summary>
    public int Ascent { get; }

    /// <summary>How far letters hang below the baseline: negative.</summary>
    public int Descent { get; }

    /// <summary>The height of a capital.</summary>
    public int CapHeight { get; }

    internal TrueTypeTables Tables { get; }

    /// <summary>The glyph of a Unicode code point, or <see cref="Missing"/>.</summary>
    public int GlyphOf(int codePoint) => _glyphs.GetValueOrDefault(codePoint, Missing);

    /// <summary>How far a glyph moves the pen.</summary>
    public int AdvanceOf(int glyph) => _advances[Math.Min(glyph, _advances.Length - 1)];

    /// <summary>The width of text that <see cref="PrintableText"/> made, at <paramref name="size"/> points, in points.</summary>
    internal double WidthOf(ReadOnlySpan<char> printable, double size)
    {
        var units = 0L;
        foreach (var rune in printable.EnumerateRunes())
            units += AdvanceOf(GlyphOf(rune.Value));

        return units * size / UnitsPerEm;
    }

    private int[] ReadAdvances()
    {
        var metrics = Tables["hmtx"];
        var advances = new int[UInt16(Tables["hhea"], 34)]; // the glyphs after these are as wide as the last

        for (var glyph = 0; glyph < advances.Length; glyph++)
            advances[glyph] = UInt16(metrics, glyph * 4);

        return advances;
    }
}
