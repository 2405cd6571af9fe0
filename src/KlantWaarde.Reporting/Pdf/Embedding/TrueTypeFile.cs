using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace KlantWaarde.Reporting.Pdf.Embedding;

/// <summary>Puts tables together into a TrueType file, with its directory and its checksums.</summary>
/// <remarks>Source: OpenType 1.9, "Organization of an OpenType font".</remarks>
internal static class TrueTypeFile
{
    private const int HeaderSize = 12;
    private const int EntrySize = 16;
    private const uint Whole = 0xB1B0AFBA; // what the checksum of a finished file is taken from

    /// <param name="tables">By tag; "head" has a nought where the checksum of the whole will stand.</param>
    public static byte[] Build(SortedDictionary<string, byte[]> tables)
    {
        var start = HeaderSize + tables.Count * EntrySize;
        var file = new byte[start + tables.Values.Sum(Padded)];
        var head = 0;
        WriteHeader(file, tables.Count);

        foreach (var (index, (tag, table)) in tables.Index())
        {
            table.CopyTo(file, start);
            WriteEntry(file.AsSpan(HeaderSize + index * EntrySize), tag, file.AsSpan(start, Padded(table)), start, table.Length);
            if (tag == "head") head = start;
            start += Padded(table);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), Whole - Checksum(file));
        return file;
    }

    private static int Padded(byte[] table) => (table.Length + 3) & ~3;

    private static void WriteHeader(byte[] file, int tables)
    {
        var power = BitOperations.Log2((uint)tables);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(EntrySize << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(EntrySize * tables - (EntrySize << power)));
    }

    private static void WriteEntry(Span<byte> entry, string tag, ReadOnlySpan<byte> padded, int offset, int length)
    {
        Encoding.ASCII.GetBytes(tag, entry);
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(padded));
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], offset);
        BinaryPrimitives.WriteInt32BigEndian(entry[12..], length);
    }

    private static uint Checksum(ReadOnlySpan<byte> padded)
    {
        var sum = 0u;
        for (var at = 0; at < padded.Length; at += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(padded[at..]);

        return sum;
    }
}
