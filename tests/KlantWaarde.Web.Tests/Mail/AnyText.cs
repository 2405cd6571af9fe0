using FsCheck;
using FsCheck.Fluent;

namespace KlantWaarde.Web.Tests.Mail;

/// <summary>Text as the worst of imports and the best of people write it.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "a", "b ", " ", "  ", "geïnteresseerd", "café", "€ 5,-", "ÿ", "😀", "👩‍👩‍👧", "日本", "e\u0301",
        "\r", "\n", "\r\n", "\r\n ", "\t", "\0", "\u001b[2J", "\u007f", "\u0085", "\u2028", "\f", "\v",
        ".", "..", "\r\n.\r\n", "From ", "=", "=20", "=\r\n", "=?", "=?utf-8?B?aGE=?=", "?=", "\"", "\\", "<", ">", ",", ";",
        "\r\nBcc: eve@kwaad.example", "\r\n\r\n<script>", "\ud83d", "\ude00", new('x', 61), new('é', 40),
    ];

    /// <summary>All of it at once.</summary>
    public static string Worst { get; } = string.Concat([.. Pieces, .. Pieces.Reverse()]);

    public static Arbitrary<string> Arbitrary { get; } = Gen
        .OneOf(Gen.Elements(Pieces), Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()))
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    /// <summary>The text with each half of a surrogate pair as U+FFFD, as every encoding to UTF-8 leaves it.</summary>
    public static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
