using FsCheck.Fluent;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Tests.Fonts;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("e\u0301e\u0308n", "éën")]
    [InlineData("een\ttwee\ndrie\u2028vier", "een twee drie vier")]
    [InlineData("a\0b\u0007c\u007fd", "abcd")]
    [InlineData("zacht\u00adafbreken\u200b\ufeff", "zachtafbreken")]
    [InlineData("privé \ue031", "privé \ufffd")]
    [InlineData("geen\uffffteken", "geenteken")]
    [InlineData("5\u00a0%", "5\u00a0%")]
    public void What_is_printed_is_composed_and_has_nothing_unseen(string text, string expected) =>
        Assert.Equal(expected, PrintableText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_to_be_broken() => Assert.Equal("een \ufffd", PrintableText.Of("een \ud83d"));

    [Fact]
    public void Printing_it_again_changes_nothing() =>
        Law.Holds(Prop.ForAll(ArbMap.Default.ArbFor<char[]>(), letters =>
            PrintableText.Of(new(letters)) is var once && PrintableText.Of(once) == once));
}
