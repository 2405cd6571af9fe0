using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;
using KlantWaarde.Reporting.Pdf.Layout;

namespace KlantWaarde.Reporting.Tests.Pdf;

public sealed class LineBreakerTests
{
    private static readonly TextStyle Style = new(Weight.Regular, 10, 14, "#000000");

    [Theory]
    [InlineData("aaaa-bbbb", "aaaa-|bbbb")]
    [InlineData("aaaa/bbbb", "aaaa/|bbbb")]
    [InlineData("aaaa bbbb", "aaaa |bbbb")]
    [InlineData("aa\nbb", "aa|bb")]
    [InlineData("aaaa -5", "aaaa |-5")]
    [InlineData("aaa € 5", "aaa |€ 5")]
    [InlineData("aaa 5 %", "aaa |5 %")]
    [InlineData("€ 555 %", "€ 555 |%")]
    [InlineData("1/22 a 3-4", "1/22 a |3-4")]
    [InlineData("  aa  \t bb ", "aa bb")]
    [InlineData("aaaaaaaa", "aaaaa|aaa")]
    [InlineData("a\u00a0a\u00a0a\u00a0a", "a\u00a0a\u00a0a\u00a0|a")]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    public void Lines_end_where_a_typesetter_would_end_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', LineBreaker.Wrap(text, Style, 30).Select(line => line.Text)));

    [Fact]
    public void A_letter_keeps_its_marks() =>
        Assert.All(LineBreaker.Wrap(string.Concat(Enumerable.Repeat("x\u0323\u0307", 30)), Style, 20), line =>
            Assert.Equal("\u1e8b\u0323", line.Text));

    [Fact]
    public void A_letter_with_more_marks_than_fit_is_spread_over_lines() =>
        Assert.All(LineBreaker.Wrap(Torment.Marks, Style, 200), line => Assert.InRange(line.Width, 1, 200));

    [Fact]
    public void A_title_is_spread_over_its_lines()
    {
        var lines = LineBreaker.WrapEvenly("een twee drie vier vijf zes zeven", Style, 150);

        Assert.Equal(2, lines.Count);
        Assert.True(lines[1].Width > 50);
    }

    [Theory]
    [InlineData("kort", "kort")]
    [InlineData("een hele lange regel", "een he…")]
    public void What_does_not_fit_a_footer_is_left_out(string text, string expected) =>
        Assert.Equal(expected, LineBreaker.Shorten(text, Style, 42));

    [Fact]
    public void No_letter_is_lost_and_no_line_is_too_wide() =>
        Law.Holds(Prop.ForAll(Texts, Gen.Choose(1, 200).ToArbitrary(), (text, width) =>
        {
            var lines = LineBreaker.Wrap(text, Style, width);
            var words = PrintableText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

            return string.Concat(lines.Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal) == string.Concat(words)
                && lines.TrueForAll(line => IsOneLetter(line.Text) || line.Width <= width + 0.001)
                && lines.TrueForAll(line => Math.Abs(line.Width - Style.WidthOf(line.Text.AsSpan().TrimEnd(' '))) < 0.001);
        }));

    private static bool IsOneLetter(string text) => new System.Globalization.StringInfo(text.TrimEnd(' ')).LengthInTextElements == 1;

    /// <summary>Texts of the characters that are hard on line breakers.</summary>
    private static Arbitrary<string> Texts { get; } =
        Gen.Elements("a", "W", "é", "e\u0301", " ", " ", "  ", "-", "/", "–", "€", "5", "%", "\t", "\0", "👍", "\u05e9", "\ud83d", "lang")
            .ListOf().Select(string.Concat).ToArbitrary();
}
