using System.Globalization;
using System.Text;

namespace KlantWaarde.Web.Contacts;

/// <summary>The text of one cell, before anybody knows what it means.</summary>
internal static class CellText
{
    /// <summary>The cell without white space, byte order marks and other invisible characters around it.</summary>
    public static string Trim(string typed)
    {
        var text = typed.AsSpan();
        while (text is [var first, ..] && IsBlank(first)) text = text[1..];
        while (text is [.., var last] && IsBlank(last)) text = text[..^1];

        return text.Length == typed.Length ? typed : text.ToString();
    }

    /// <summary>One space between words, and accents as one character, so that equal names are equal text.</summary>
    public static string Tidy(string trimmed) =>
        string.Join(' ', Words(trimmed)).Normalize(NormalizationForm.FormC);

    public static string[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The start of the cell on one line, for a person to recognise it by.</summary>
    public static string Shown(string typed)
    {
        var cut = typed.Length <= ContactLimits.ShownCharacters ? typed : Cut(typed) + "…";
        return string.Create(cut.Length, cut, (shown, text) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = IsUnprintable(text[i]) ? ' ' : text[i];
        });
    }

    /// <summary>True for what no name, rol or address holds: control characters, line ends, and marks that turn text round.</summary>
    public static bool HasUnprintable(string text) => text.Any(IsUnprintable);

    private static bool IsUnprintable(char character) =>
        char.IsControl(character)
        || character is '\uFFFD' or '\uFFFF' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || char.GetUnicodeCategory(character) is UnicodeCategory.PrivateUse;

    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060';

    private static string Cut(string typed)
    {
        var end = ContactLimits.ShownCharacters - 1;
        return typed[..(char.IsHighSurrogate(typed[end - 1]) ? end - 1 : end)];
    }
}
