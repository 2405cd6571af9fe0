using System.Text;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>A link as a header carries it: ASCII only, between angle brackets.</summary>
internal static class HeaderLink
{
    public static string Of(Uri link) => $"<{string.Concat(AsciiForm(link).EnumerateRunes().Select(Escaped))}>";

    // AbsoluteUri escapes a path but leaves an international host as it reads.
    private static string AsciiForm(Uri link) =>
        link.HostNameType is UriHostNameType.Dns
            ? new UriBuilder(link) { Host = link.IdnHost }.Uri.AbsoluteUri
            : link.AbsoluteUri;

    private static string Escaped(Rune rune) =>
        rune.Value is > ' ' and <= '~' and not '<' and not '>'
            ? rune.ToString()
            : Uri.EscapeDataString(rune.ToString());
}
