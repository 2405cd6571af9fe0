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
        var cut = typed.Length <= ContactLimits.ShownCharacters ? typed : Start(typed, ContactLimits.ShownCharacters - 1) + "…";
        return string.Create(cut.Length, cut, (shown, text) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = IsUnprintable(text[i]) ? ' ' : text[i];
        });
    }

    /// <summary>The first <paramref name="length"/> characters, or one fewer where that would halve a surrogate pair.</summary>
    public static string Start(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>
    /// True for what no name, rol or address holds: control characters, line ends, and marks that turn text round.
    /// </summary>
    public static bool HasUnprintable(string text) => text.Any(IsUnprintable);

    private static bool IsUnprintable(char character) =>
        char.IsControl(character)
        || character is '\uFFFD' or '\uFFFF' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || char.GetUnicodeCategory(character) is UnicodeCategory.PrivateUse;

    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060';
}
