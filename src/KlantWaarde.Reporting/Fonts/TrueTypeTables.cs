using System.Buffers.Binary;
using System.Text;

namespace KlantWaarde.Reporting.Fonts;

/// <summary>The tables of a TrueType file, by their four-letter tags.</summary>
/// <remarks>Source: OpenType 1.9, "Organization of an OpenType font". Every number in the file is big-endian.</remarks>
internal sealed class TrueTypeTables
{
    private const uint TrueTypeOutlines = 0x00010000;
    private const int DirectoryStart = 12;
    private const int EntrySize = 16;

    private readonly byte[] _file;
    private readonly Dictionary<string, Range> _ranges = [];

    /// <exception cref="ArgumentException">The file is no TrueType font: an OpenType font with CFF outlines, for example.</exception>
    public TrueTypeTables(byte[] file)
    {
        _file = file;
        if (file.Length < DirectoryStart || UInt32(file, 0) != TrueTypeOutlines)
            throw new ArgumentException("Not a TrueType font.", nameof(file));

        for (var table = 0; table < UInt16(file, 4); table++)
        {
            var entry = file.AsSpan(DirectoryStart + table * EntrySize, EntrySize);
            var start = (int)UInt32(entry, 8);
            _ranges[Encoding.ASCII.GetString(entry[..4])] = start..(start + (int)UInt32(entry, 12));
        }
    }

    /// <exception cref="KeyNotFoundException">The font has no such table.</exception>
    public ReadOnlySpan<byte> this[string tag] => _file.AsSpan(_ranges[tag]);

    public static int UInt16(ReadOnlySpan<byte> table, int offset) =>
        BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    public static int Int16(ReadOnlySpan<byte> table, int offset) =>
        BinaryPrimitives.ReadInt16BigEndian(table[offset..]);

    public static uint UInt32(ReadOnlySpan<byte> table, int offset) =>
        BinaryPrimitives.ReadUInt32BigEndian(table[offset..]);
}
