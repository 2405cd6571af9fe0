using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Tests.Fonts;

public sealed class CharacterMapTests
{
    [Fact]
    public void Format_12_reaches_all_of_Unicode()
    {
        var glyphs = Read([0, 12, 0, 0, .. Long(28), .. Long(0), .. Long(1), .. Long(0x1F600), .. Long(0x1F602), .. Long(7)]);

        Assert.Equal(new() { [0x1F600] = 7, [0x1F601] = 8, [0x1F602] = 9 }, glyphs);
    }

    [Fact]
    public void Format_4_counts_on_from_a_delta()
    {
        var glyphs = Read(Segments([('A', 'C', -60, 0), (0xFFFF, 0xFFFF, 1, 0)]));

        Assert.Equal(new() { ['A'] = 5, ['B'] = 6, ['C'] = 7 }, glyphs);
    }

    [Fact]
    public void Format_4_looks_up_what_is_in_no_order()
    {
        // Two segments: the offset at the first is 4 bytes from the list behind the offsets.
        var glyphs = Read([.. Segments([('A', 'C', 1, 4), (0xFFFF, 0xFFFF, 1, 0)]), .. Short(30), .. Short(0), .. Short(20)]);

        Assert.Equal(new() { ['A'] = 31, ['C'] = 21 }, glyphs);
    }

    [Fact]
    public void Other_formats_are_passed_over() => Assert.Empty(Read([0, 6, 0, 10, 0, 0, 0, 65, 0, 0]));

    private static Dictionary<int, int> Read(byte[] subtable) =>
        CharacterMap.Read([0, 0, 0, 1, 0, 3, 0, 1, .. Long(12), .. subtable]);

    private static byte[] Segments((int Start, int End, int Delta, int Offset)[] segments) =>
    [
        .. Short(4), .. Short(0), .. Short(0), .. Short(segments.Length * 2), .. Short(0), .. Short(0), .. Short(0),
        .. segments.SelectMany(segment => Short(segment.End)), .. Short(0),
        .. segments.SelectMany(segment => Short(segment.Start)),
        .. segments.SelectMany(segment => Short(segment.Delta)),
        .. segments.SelectMany(segment => Short(segment.Offset)),
    ];

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Long(int value) => [.. Short(value >> 16), .. Short(value)];
}
