using System.Text;
using System.Text.RegularExpressions;

namespace KlantWaarde.Web.Mail.Delivery;

/// <summary>A mail as <see cref="Mime.MimeWriter"/> wrote it, read back to be looked at. No reader of other people's mail.</summary>
/// <param name="Headers">In their order, decoded.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Html">The HTML: to be shown as a document of its own only.</param>
public sealed partial record StoredMail(IReadOnlyList<KeyValuePair<string, string>> Headers, string Text, string Html)
{
    public string Subject => Header("Subject");

    /// <returns>The value of a header; empty when there is none.</returns>
    public string Header(string name) => Headers.FirstOrDefault(header => header.Key == name).Value ?? "";

    /// <summary>Reads a file of the folder.</summary>
    /// <exception cref="FormatException">It is not a mail of ours.</exception>
    public static StoredMail Parse(string file)
    {
        var (head, body) = Halves(file);
        var boundary = Boundary().Match(head) is { Success: true } found
            ? found.Groups[1].Value
            : throw new FormatException("The mail has no parts.");

        return body.Split($"--{boundary}") is [_, var text, var html, _]
            ? new([.. HeadersOf(head)], PartOf(text), PartOf(html))
            : throw new FormatException("The mail has not two parts.");
    }

    private static IEnumerable<KeyValuePair<string, string>> HeadersOf(string head) =>
        from line in Fold().Replace(head, " ").Split("\r\n")
        let colon = line.IndexOf(':')
        where colon > 0
        select KeyValuePair.Create(line[..colon], Readable(line[(colon + 1)..].Trim()));

    private static string Readable(string value) => EncodedWord().Replace(
        SpaceBetweenWords().Replace(value, "?==?"),
        word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)));

    // A line end belongs to the boundary before it, and one to the boundary behind it.
    private static string PartOf(string part) => Decoded(Halves(part[2..^2]).Body);

    private static (string Head, string Body) Halves(string text) =>
        text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var at and >= 0
            ? (text[..at], text[(at + 4)..])
            : throw new FormatException("The mail has no empty line after its headers.");

    private static string Decoded(string quotedPrintable)
    {
        var octets = new List<byte>();
        var plain = quotedPrintable.Replace("=\r\n", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);

        for (var at = 0; at < plain.Length; at++)
        {
            if (plain[at] is '=' && at + 2 < plain.Length)
            {
                octets.Add(Convert.ToByte(plain.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                octets.Add((byte)plain[at]);
            }
        }

        return Encoding.UTF8.GetString([.. octets]);
    }

    [GeneratedRegex("boundary=\"([^\"]+)\"")]
    private static partial Regex Boundary();

    [GeneratedRegex("\r\n[ \t]+")]
    private static partial Regex Fold();

    [GeneratedRegex(@"=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=")]
    private static partial Regex EncodedWord();

    // White space between two encoded words is not part of the text. Source: RFC 2047 section 6.2.
    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex SpaceBetweenWords();
}
