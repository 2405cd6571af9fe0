using System.Security;
using System.Text;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Text as XML may carry it.</summary>
internal static class XmlText
{
    /// <summary>Escaped for content and attributes; characters that XML 1.0 forbids are left out.</summary>
    public static string Escape(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // gives U+FFFD for half a surrogate pair
            if (IsAllowed(rune.Value)) allowed.Append(rune.ToString());

        return SecurityElement.Escape(allowed.ToString());
    }

    private static bool IsAllowed(int codePoint) =>
        codePoint is '\t' or '\n' or '\r' or (>= ' ' and not (0xFFFE or 0xFFFF));
}
