using static KlantWaarde.Reporting.Fonts.TrueTypeTables;

namespace KlantWaarde.Reporting.Fonts;

/// <summary>Reads which glyph stands for which character.</summary>
/// <remarks>Source: OpenType 1.9, "cmap". Formats 4 (the basic plane) and 12 (all of Unicode) are read, which are those in use.</remarks>
internal static class CharacterMap
{
    private const int HeaderSize = 4;
    private const int RecordSize = 8;

    /// <returns>Glyph by code point, of every Unicode subtable together.</returns>
    public static Dictionary<int, int> Read(ReadOnlySpan<byte> cmap)
    {
        var glyphs = new Dictionary<int, int>();

        for (var record = 0; record < UInt16(cmap, 2); record++)
            ReadSubtable(cmap[(int)UInt32(cmap, HeaderSize + record * RecordSize + 4)..], glyphs);

        return glyphs;
    }

    private static void ReadSubtable(ReadOnlySpan<byte> table, Dictionary<int, int> glyphs)
    {
        switch (UInt16(table, 0))
        {
            case 4: ReadSegments(table, glyphs); break;
            case 12: ReadGroups(table, glyphs); break;
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> table, Dictionary<int, int> glyphs)
    {
        var doubled = UInt16(table, 6);
        int ends = 14, starts = ends + doubled + 2, deltas = starts + doubled, offsets = deltas + doubled;

        for (var at = 0; at < doubled; at += 2)
        {
            var (start, end) = (UInt16(table, starts + at), UInt16(table, ends + at));
            var (delta, offset) = (UInt16(table, deltas + at), UInt16(table, offsets + at));

            for (var code = start; code <= end && code != 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code : UInt16(table, offsets + at + offset + (code - start) * 2);
                if (glyph != 0) Put(glyphs, code, (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> table, Dictionary<int, int> glyphs)
    {
        for (var group = 0; group < (int)UInt32(table, 12); group++)
        {
            var at = 16 + group * 12;
            var (start, end, glyph) = ((int)UInt32(table, at), (int)UInt32(table, at + 4), (int)UInt32(table, at + 8));

            for (var code = start; code <= end; code++)
                Put(glyphs, code, glyph + code - start);
        }
    }

    private static void Put(Dictionary<int, int> glyphs, int code, int glyph)
    {
        if (glyph != FontFace.Missing) glyphs[code] = glyph;
    }
}
