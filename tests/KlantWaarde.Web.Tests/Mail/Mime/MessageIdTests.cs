using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Tests.Mail.Mime;

public sealed class MessageIdTests
{
    private static readonly Guid Id = Guid.Parse("0199c1a2-0000-7000-8000-000000000001");

    [Fact]
    public void The_same_mail_has_the_same_id_at_each_attempt() => Assert.Equal(
        "<0199c1a2000070008000000000000001@voorbeeld.nl>",
        MessageId.For(Id, EmailAddress.Parse("anna@voorbeeld.nl")).ToString());

    [Fact]
    public void An_id_reads_back_as_it_was_kept()
    {
        var id = MessageId.For(Id, EmailAddress.Parse("anna@voorbeeld.nl"));

        Assert.True(MessageId.TryParse(id.ToString(), out var again));
        Assert.Equal(id, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<>")]
    [InlineData("<a>")]
    [InlineData("a@b")]
    [InlineData("<a@b")]
    [InlineData("<a@b@c>")]
    [InlineData("<a b@c>")]
    [InlineData("<a@b>\r\nBcc: eve@kwaad.example")]
    [InlineData("<a@b\r\n>")]
    public void What_is_not_an_id_is_refused(string? text) => Assert.False(MessageId.TryParse(text, out _));
}
