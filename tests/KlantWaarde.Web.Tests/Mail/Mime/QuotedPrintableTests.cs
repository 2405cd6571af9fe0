using System.Text;
using FsCheck.Fluent;
using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Tests.Mail.Mime;

public sealed class QuotedPrintableTests
{
    [Theory]
    [InlineData("Goedemorgen, Anna!", "Goedemorgen, Anna!")]
    [InlineData("één € 😀", "=C3=A9=C3=A9n =E2=82=AC =F0=9F=98=80")]
    [InlineData("1 + 1 = 2", "1 + 1 =3D 2")]
    [InlineData("een\ntwee\rdrie\r\n", "een\r\ntwee\r\ndrie\r\n")]
    [InlineData("spatie \ntab\t\n", "spatie=20\r\ntab=09\r\n")]
    [InlineData(".", "=2E")]
    [InlineData("a.b", "a.b")]
    [InlineData("From mij\nFrom-zin", "=46rom mij\r\nFrom-zin")]
    [InlineData("Van From ", "Van From=20")]
    public void Text_stays_readable_where_it_is_plain(string text, string expected) =>
        Assert.Equal(expected, QuotedPrintable.Encode(text));

    [Fact]
    public void A_dot_that_a_soft_break_brings_to_the_front_is_encoded() =>
        Assert.Equal($"{new string('x', 75)}=\r\n=2Eslot", QuotedPrintable.Encode($"{new string('x', 75)}.slot"));

    [Fact]
    public void Any_text_comes_back_with_its_line_ends_as_crlf() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
            Decoded(QuotedPrintable.Encode(text)) == WithCrLf(AnyText.WellFormed(text))));

    [Fact]
    public void No_line_is_longer_than_76_characters_or_ends_in_white_space_or_starts_with_a_dot() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
            LinesOf(text).All(line => line.Length <= 76
                && !line.EndsWith(' ') && !line.EndsWith('\t')
                && !line.StartsWith('.') && !line.StartsWith("From ", StringComparison.Ordinal)
                && line.All(c => c is '\t' or (>= ' ' and <= '~')))));

    [Fact]
    public void No_soft_break_splits_a_rune() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
            LinesOf(text).All(line => Decoded(line.EndsWith('=') ? line[..^1] : line) is not null)));

    private static string[] LinesOf(string text) => QuotedPrintable.Encode(text).Split("\r\n");

    private static string WithCrLf(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').Replace("\n", "\r\n");

    /// <summary>Strict on purpose: throws where octets are not UTF-8 or a triplet is cut.</summary>
    private static string Decoded(string encoded)
    {
        var octets = new List<byte>();
        var joined = encoded.Replace("=\r\n", "");

        for (var i = 0; i < joined.Length; i++)
        {
            octets.Add(joined[i] is '=' ? Convert.FromHexString(joined.AsSpan(i + 1, 2))[0] : (byte)joined[i]);
            i += joined[i] is '=' ? 2 : 0;
        }

        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. octets]);
    }
}
