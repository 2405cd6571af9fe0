using System.Buffers.Binary;
using KlantWaarde.Reporting.Fonts;
using static KlantWaarde.Reporting.Fonts.TrueTypeTables;

namespace KlantWaarde.Reporting.Pdf.Embedding;

/// <summary>The part of a font that a document needs: some glyphs, and the parts that they are composed of.</summary>
/// <remarks>Source: OpenType 1.9, "glyf" and "loca". The subset's first glyph is always the font's first: the box.</remarks>
internal sealed class FontSubset
{
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private const int GlyphHeader = 10;

    private readonly FontFace _face;
    private readonly List<int> _glyphs = [FontFace.Missing];
    private readonly Dictionary<int, int> _numbers = new() { [FontFace.Missing] = 0 };

    public FontSubset(FontFace face) => _face = face;

    /// <summary>The number in the subset of a glyph of the font; it takes the glyph in if it was not.</summary>
    public int NumberOf(int glyph)
    {
        if (_numbers.TryGetValue(glyph, out var number)) return number;

        _glyphs.Add(glyph);
        return _numbers[glyph] = _glyphs.Count - 1;
    }

    /// <summary>A TrueType file with the tables that a PDF asks for.</summary>
    public byte[] ToFile()
    {
        var outlines = new MemoryStream();
        var offsets = new List<int> { 0 };

        for (var number = 0; number < _glyphs.Count; number++) // grows when a glyph brings its parts
        {
            outlines.Write(Renumbered(_glyphs[number]));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            offsets.Add((int)outlines.Length);
        }

        return TrueTypeFile.Build(new()
        {
            ["glyf"] = outlines.ToArray(),
            ["head"] = Head(),
            ["hhea"] = WithUInt16(_face.Tables["hhea"], 34, _glyphs.Count),
            ["hmtx"] = Metrics(),
            ["loca"] = Locations(offsets),
            ["maxp"] = WithUInt16(_face.Tables["maxp"], 4, _glyphs.Count),
        });
    }

    private byte[] Renumbered(int glyph)
    {
        var outline = OutlineOf(glyph).ToArray();
        if (outline.Length == 0 || Int16(outline, 0) >= 0) return outline; // a space, or drawn without parts

        for (int at = GlyphHeader, flags = MoreParts; (flags & MoreParts) != 0; at += PartSize(flags))
        {
            flags = UInt16(outline, at);
            var number = NumberOf(UInt16(outline, at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)number);
        }

        return outline;
    }

    private static int PartSize(int flags)
    {
        var arguments = (flags & WordArguments) != 0 ? 4 : 2;
        var scale = (flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        return 4 + arguments + scale;
    }

    private ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var locations = _face.Tables["loca"];
        var isLong = UInt16(_face.Tables["head"], 50) == 1;
        return _face.Tables["glyf"][Location(locations, glyph, isLong)..Location(locations, glyph + 1, isLong)];
    }

    private static int Location(ReadOnlySpan<byte> locations, int glyph, bool isLong) =>
        isLong ? (int)UInt32(locations, glyph * 4) : UInt16(locations, glyph * 2) * 2;

    private byte[] Head()
    {
        var head = WithUInt16(_face.Tables["head"], 50, 1); // long locations
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0); // the checksum of the whole is filled in later
        return head;
    }

    private byte[] Metrics()
    {
        var source = _face.Tables["hmtx"];
        var metrics = new byte[_glyphs.Count * 4];
        var full = UInt16(_face.Tables["hhea"], 34);

        foreach (var (number, glyph) in _glyphs.Index())
        {
            var bearing = glyph < full ? Int16(source, glyph * 4 + 2) : Int16(source, full * 4 + (glyph - full) * 2);
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(number * 4), (ushort)_face.AdvanceOf(glyph));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(number * 4 + 2), (short)bearing);
        }

        return metrics;
    }

    private static byte[] Locations(List<int> offsets)
    {
        var locations = new byte[offsets.Count * 4];
        foreach (var (index, offset) in offsets.Index())
            BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(index * 4), offset);

        return locations;
    }

    private static byte[] WithUInt16(ReadOnlySpan<byte> table, int offset, int value)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(offset), (ushort)value);
        return copy;
    }
}
