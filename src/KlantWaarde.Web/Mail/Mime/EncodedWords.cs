using System.Text;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>Text in a header as ASCII words of at most 75 characters, none of which splits a rune.</summary>
/// <remarks>Source: RFC 2047.</remarks>
internal static class EncodedWords
{
    private const int LineMaxLength = 76;
    private const string Opening = "=?utf-8?B?";
    private const string Closing = "?=";

    /// <summary>The words of <paramref name="text"/>, for lines of 76 characters that start with a space.</summary>
    /// <param name="text">Any text; half a surrogate pair in it becomes U+FFFD.</param>
    /// <param name="column">How much of its line the first word finds taken.</param>
    public static IEnumerable<string> Encode(string text, int column)
    {
        var octets = new List<byte>();
        var room = RoomAfter(column);

        foreach (var rune in text.EnumerateRunes())
        {
            if (octets.Count + rune.Utf8SequenceLength > room)
            {
                yield return Word(octets);
                octets.Clear();
                room = RoomAfter(column: 1);
            }

            octets.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
        }

        if (octets.Count > 0)
            yield return Word(octets);
    }

    // Base64 makes four characters of three octets.
    private static int RoomAfter(int column) => (LineMaxLength - column - Opening.Length - Closing.Length) / 4 * 3;

    private static string Word(List<byte> octets) => $"{Opening}{Convert.ToBase64String([.. octets])}{Closing}";
}
