using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KlantWaarde.Reporting.Fonts;
using KlantWaarde.Reporting.Pdf.Format;
using static KlantWaarde.Reporting.Fonts.TrueTypeTables;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf.Embedding;

/// <summary>One weight of the typeface in one document: it collects the characters in use and embeds those.</summary>
/// <remarks>
/// Every character has a number of its own, also the ones that the font lacks: they all show the box, and yet copy
/// and search give back what was written. Source: ISO 32000-1, 9.7.
/// </remarks>
internal sealed class PdfFont(FontFace face)
{
    private const int Thousand = 1000; // a PDF measures glyphs in thousandths of the size
    private const int MostNumbers = 0xFFFF;

    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<int> _characters = [Rune.ReplacementChar.Value];
    private readonly List<int> _glyphs = [FontFace.Missing];

    /// <summary>The glyphs in use.</summary>
    public FontSubset Subset { get; } = new(face);

    /// <summary>The glyph in the subset of every number from 0, in two bytes each.</summary>
    public byte[] GlyphNumbers() =>
        [.. _glyphs.Select(Subset.NumberOf).SelectMany(number => new[] { (byte)(number >> 8), (byte)number })];

    /// <summary>The text as a PDF shows it in this font.</summary>
    /// <param name="printable">As <see cref="PrintableText"/> made it.</param>
    public string Encode(string printable)
    {
        var codes = new StringBuilder("<", printable.Length * 4 + 2);
        foreach (var rune in printable.EnumerateRunes())
            codes.Append(CultureInfo.InvariantCulture, $"{NumberOf(rune.Value):X4}");

        return codes.Append('>').ToString();
    }

    /// <summary>Writes the font into the file.</summary>
    /// <returns>The object to name in the resources.</returns>
    public int AddTo(PdfFile file)
    {
        var embedded = Subset.ToFile();
        var name = $"{TagOf(embedded)}+{face.Name}";
        var descendant = file.Add($"""
            <</Type/Font/Subtype/CIDFontType2/BaseFont/{name}
            /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>
            /FontDescriptor {Reference(AddDescriptor(file, name, embedded))}
            /CIDToGIDMap {Reference(file.AddStream(GlyphNumbers()))}
            /DW {Scaled(face.AdvanceOf(FontFace.Missing))}/W[0[{string.Join(' ', _glyphs.Select(face.AdvanceOf).Select(Scaled))}]]>>
            """);

        return file.Add($"""
            <</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H
            /DescendantFonts[{Reference(descendant)}]
            /ToUnicode {Reference(file.AddStream(ToUnicodeMap.Of(_characters)))}>>
            """);
    }

    private int NumberOf(int character)
    {
        if (_numbers.TryGetValue(character, out var number)) return number;
        if (_characters.Count > MostNumbers) return 0; // more than 65,535 different characters: the last ones are boxes

        var glyph = face.GlyphOf(character);
        Subset.NumberOf(glyph);
        _glyphs.Add(glyph);
        _characters.Add(TabularDigits.Meaning(character));
        return _numbers[character] = _characters.Count - 1;
    }

    private int AddDescriptor(PdfFile file, string name, byte[] embedded)
    {
        var length = embedded.Length.ToString(CultureInfo.InvariantCulture);
        var box = string.Join(' ', new[] { 36, 38, 40, 42 }.Select(corner => Scaled(Int16(face.Tables["head"], corner))));

        return file.Add($"""
            <</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0
            /Ascent {Scaled(face.Ascent)}/Descent {Scaled(face.Descent)}/CapHeight {Scaled(face.CapHeight)}/StemV 100
            /FontFile2 {Reference(file.AddStream(embedded, $"/Length1 {length}"))}>>
            """);
    }

    private string Scaled(int units) => Number((double)units * Thousand / face.UnitsPerEm);

    /// <summary>The six letters that tell one subset of a font from another.</summary>
    private static string TagOf(byte[] embedded) =>
        string.Concat(SHA256.HashData(embedded).Take(6).Select(value => (char)('A' + value % 26)));
}
