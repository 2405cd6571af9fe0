using System.Text;

namespace KlantWaarde.Web.Contacts;

/// <summary>The text of a file, and the encoding it was found to be in.</summary>
/// <param name="Text">Without byte order mark; holds no NUL, no U+FFFE and no half surrogate pair.</param>
/// <param name="Encoding">As people call it.</param>
internal sealed record FileText(string Text, string Encoding)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads the bytes by their byte order mark, else as UTF-8, else as Windows-1252.</summary>
    /// <returns>Null when the bytes are no text.</returns>
    public static FileText? Of(byte[] content) => Decoded(content) is { } file && IsText(file.Text) ? file : null;

    private static FileText? Decoded(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Decoded(Utf8, content, 3, "UTF-8"),
        [0xFF, 0xFE, ..] => Decoded(Utf16(bigEndian: false), content, 2, "UTF-16"),
        [0xFE, 0xFF, ..] => Decoded(Utf16(bigEndian: true), content, 2, "UTF-16"),
        _ => Decoded(Utf8, content, 0, "UTF-8") ?? Decoded(Windows1252, content, 0, "Windows-1252"),
    };

    private static FileText? Decoded(Encoding encoding, byte[] content, int start, string name)
    {
        try
        {
            return new(encoding.GetString(content, start, content.Length - start), name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>NUL stands in binary files and in UTF-16 without its mark; U+FFFE in UTF-16 read backwards.</summary>
    private static bool IsText(string text) => text.AsSpan().IndexOfAny('\0', '\uFFFE') < 0;

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
}
