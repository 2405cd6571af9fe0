using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Tests.Mail.Mime;

public sealed partial class HeaderBlockTests
{
    private static readonly EmailAddress Anna = EmailAddress.Parse("anna@voorbeeld.nl");

    [Fact]
    public void Plain_text_stays_as_it_reads() =>
        Assert.Equal("Subject: Hoe waardeert u ons?", SubjectOf("Hoe waardeert u ons?"));

    [Fact]
    public void A_text_with_accents_becomes_encoded_words() =>
        Assert.Equal("Subject: =?utf-8?B?w6nDqW4=?=", SubjectOf("één"));

    [Theory]
    [InlineData("=?utf-8?B?aGE=?=", "Subject: =?utf-8?B?PT91dGYtOD9CP2FHRT0/PQ==?=")]
    [InlineData("prijs =?", "Subject: =?utf-8?B?cHJpanMgPT8=?=")]
    [InlineData(" ", "Subject: =?utf-8?B?IA==?=")]
    [InlineData("a  b", "Subject: =?utf-8?B?YSAgYg==?=")]
    public void A_text_that_would_read_back_otherwise_is_encoded(string text, string expected) =>
        Assert.Equal(expected, SubjectOf(text));

    [Theory]
    [InlineData("Anna", "To: \"Anna\" <anna@voorbeeld.nl>")]
    [InlineData("Vries, A. \"An\" de \\", "To: \"Vries, A. \\\"An\\\" de \\\\\" <anna@voorbeeld.nl>")]
    [InlineData("Zoë", "To: =?utf-8?B?Wm/Dqw==?= <anna@voorbeeld.nl>")]
    [InlineData("", "To: anna@voorbeeld.nl")]
    [InlineData(null, "To: anna@voorbeeld.nl")]
    [InlineData("a\r\nBcc: b", "To: =?utf-8?B?YSAgQmNjOiBi?= <anna@voorbeeld.nl>")]
    [InlineData("=?utf-8?Q?a?=", "To: =?utf-8?B?PT91dGYtOD9RP2E/PQ==?= <anna@voorbeeld.nl>")]
    public void A_name_is_quoted_or_encoded_before_its_address(string? name, string expected)
    {
        var headers = new HeaderBlock();
        headers.AddMailbox("To", new(Anna, name));

        Assert.Equal(expected, Assert.Single(headers.Fields).Replace("\r\n", ""));
    }

    [Fact]
    public void Any_subject_comes_back_as_one_line() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
            Decoded(SubjectOf(text)["Subject: ".Length..]) == AnyText.WellFormed(HeaderText.OneLine(text))));

    [Fact]
    public void Any_name_comes_back_as_one_line() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
            Unquoted(string.Join("\r\n ", HeaderText.Phrase(text, column: 4)))
                == AnyText.WellFormed(HeaderText.OneLine(text))));

    [Fact]
    public void Each_line_of_a_header_has_at_most_76_characters_and_each_fold_starts_with_a_space() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
            SubjectOf(text).Split("\r\n") is var lines
            && lines.All(line => line.Length <= 76 && line.All(c => c is >= ' ' and <= '~'))
            && lines.Skip(1).All(line => line is [' ', not ' ', ..])));

    [Fact]
    public void An_encoded_word_has_at_most_75_characters_and_whole_runes() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
            EncodedWords.Encode(text, column: 9).All(word => word.Length <= 75 && Decoded(word) is not null)));

    [Theory]
    [InlineData("a\r\nBcc: eve@kwaad.example")]
    [InlineData("a\0")]
    [InlineData("é")]
    public void A_piece_that_would_end_its_header_is_a_bug(string piece) =>
        Assert.Throws<ArgumentException>(() => new HeaderBlock().Add("Subject", piece));

    private static string SubjectOf(string text)
    {
        var headers = new HeaderBlock();
        headers.AddText("Subject", text);
        return Assert.Single(headers.Fields);
    }

    /// <summary>Unfolds and decodes as RFC 2047 says: white space between two encoded words is not text.</summary>
    private static string Decoded(string value) => EncodedWord().Replace(
        BetweenWords().Replace(value.Replace("\r\n", ""), "$1"),
        word => Strict.GetString(Convert.FromBase64String(word.Groups[1].Value)));

    private static string Unquoted(string phrase) => phrase is ['"', .. var inner, '"']
        ? Escape().Replace(inner, "$1")
        : Decoded(phrase);

    private static UTF8Encoding Strict { get; } = new(false, throwOnInvalidBytes: true);

    [GeneratedRegex(@"=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=")]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"(\?=) +(?==\?utf-8)")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
