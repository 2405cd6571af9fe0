using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>Writes a message as the octets that go over the wire and that a signature is made over.</summary>
internal static class MimeWriter
{
    /// <summary>
    /// The message in ASCII with CRLF line ends, plain text first. The same message gives the same octets.
    /// Source: RFC 5322, RFC 2045 and 2046.
    /// </summary>
    public static byte[] Write(MailMessage message)
    {
        var boundary = BoundaryOf(message.MessageId);
        var written = new StringBuilder();

        foreach (var field in HeadersOf(message, boundary).Fields)
            written.Append(field).Append("\r\n");

        AppendPart(written, boundary, "text/plain", message.Text);
        AppendPart(written, boundary, "text/html", message.Html);
        written.Append("\r\n--").Append(boundary).Append("--\r\n");

        return Encoding.ASCII.GetBytes(written.ToString());
    }

    // Quoted-printable never holds "=_", so no text can look like the boundary.
    private static string BoundaryOf(MessageId id) =>
        $"=_{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(id.ToString())))[..32]}";

    private static HeaderBlock HeadersOf(MailMessage message, string boundary)
    {
        var headers = new HeaderBlock();

        headers.Add("Date", DateOf(message.Date));
        headers.AddMailbox("From", message.From);
        if (message.ReplyTo is { } replyTo)
            headers.AddMailbox("Reply-To", replyTo);
        headers.AddMailbox("To", message.To);
        headers.AddText("Subject", message.Subject);
        headers.Add("Message-ID", message.MessageId.ToString());
        if (message.AutoSubmitted)
            headers.Add("Auto-Submitted", "auto-generated");
        if (message.ListUnsubscribe is { } link)
            AddUnsubscribe(headers, link);
        headers.Add("MIME-Version", "1.0");
        headers.Add("Content-Type", "multipart/alternative;", $"boundary=\"{boundary}\"");

        return headers;
    }

    private static string DateOf(DateTimeOffset date) =>
        date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "");

    private static void AddUnsubscribe(HeaderBlock headers, Uri link)
    {
        headers.Add("List-Unsubscribe", HeaderLink.Of(link));
        if (link.Scheme == Uri.UriSchemeHttps)
            headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static void AppendPart(StringBuilder written, string boundary, string type, string text) => written
        .Append("\r\n--").Append(boundary).Append("\r\n")
        .Append("Content-Type: ").Append(type).Append("; charset=utf-8\r\n")
        .Append("Content-Transfer-Encoding: quoted-printable\r\n\r\n")
        .Append(QuotedPrintable.Encode(text));
}
