using System.Buffers;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>Words joined by dots, of which no character has a meaning in a header or a command.</summary>
/// <remarks>Source: RFC 5322 section 3.2.3.</remarks>
internal static class DotAtom
{
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~");

    public static bool Is(string text) => text.Split('.').All(IsAtom);

    private static bool IsAtom(string word) => word.Length > 0 && !word.AsSpan().ContainsAnyExcept(Letters);
}
