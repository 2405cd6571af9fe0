using System.Globalization;
using System.Text;

namespace KlantWaarde.Reporting.Pdf.Embedding;

/// <summary>What the numbers in the text mean, so that it can be searched, copied and read out.</summary>
/// <remarks>Source: ISO 32000-1, 9.10.3.</remarks>
internal static class ToUnicodeMap
{
    private const int LargestBlock = 100;

    /// <param name="characters">The code point of every number from 0.</param>
    public static byte[] Of(IReadOnlyList<int> characters)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);

        foreach (var block in characters.Index().Chunk(LargestBlock))
            AppendBlock(map, block);

        return Encoding.ASCII.GetBytes(map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString());
    }

    private static void AppendBlock(StringBuilder map, (int Number, int Character)[] block)
    {
        map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
        foreach (var (number, character) in block)
            map.Append(CultureInfo.InvariantCulture, $"<{number:X4}> <{Utf16(character)}>\n");

        map.Append("endbfchar\n");
    }

    private static string Utf16(int character) =>
        Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)));
}
