using System.Globalization;
using System.Text;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>The name of a host on the internet, in the ASCII form that goes over the wire.</summary>
internal static class DomainName
{
    /// <summary>In characters. Source: RFC 1035 section 2.3.4, less two octets of framing.</summary>
    public const int MaxLength = 253;

    private const int LabelMaxLength = 63;

    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = true };

    /// <summary>The lower-case ASCII form of a name: "bücher.example" gives "xn--bcher-kva.example".</summary>
    /// <returns>
    /// Null when it is not the name of a host with at least one dot. Address literals, a closing dot, hidden
    /// characters and a last label of digits only are refused.
    /// </returns>
    public static string? ToAscii(string text)
    {
        if (text.Length is 0 or > MaxLength || text.Any(IsHidden))
            return null;

        var ascii = Ascii.IsValid(text) ? text : Mapped(text);
        return ascii is not null && IsHostName(ascii) ? ascii.ToLowerInvariant() : null;
    }

    // A mapping drops some characters without a word, so what the eye cannot see is refused before it.
    private static bool IsHidden(char c) =>
        char.IsControl(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private static string? Mapped(string text)
    {
        try
        {
            return Idn.GetAscii(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsHostName(string ascii)
    {
        var labels = ascii.Split('.');
        return ascii.Length <= MaxLength
            && labels.Length > 1
            && labels.All(IsLabel)
            && !labels[^1].All(char.IsAsciiDigit);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LabelMaxLength
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-')
        && label[0] is not '-'
        && label[^1] is not '-';
}
