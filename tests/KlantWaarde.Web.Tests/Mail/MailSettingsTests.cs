using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Mail;

namespace KlantWaarde.Web.Tests.Mail;

public sealed class MailSettingsTests
{
    [Fact]
    public void Without_any_setting_mail_goes_into_a_folder() => Assert.Equal(MailDelivery.Folder, new MailSettings().Checked().Delivery);

    [Theory]
    [InlineData("", 587, "StartTls", "Mail:Smtp:Host is needed with Mail:Delivery Smtp.")]
    [InlineData("mail.example", 0, "StartTls", "Mail:Smtp:Port 0 must lie between 1 and 65535.")]
    [InlineData("mail.example", 587, "Ssl", "Mail:Smtp:Security 'Ssl' is not one of None, StartTls, Tls.")]
    public void A_server_that_cannot_be_reached_by_its_settings_is_told_at_the_start(string host, int port, string security, string sentence)
    {
        var settings = new MailSettings { Delivery = MailDelivery.Smtp, Smtp = new() { Host = host, Port = port, Security = security } };

        Assert.Equal(sentence, Assert.Throws<InvalidOperationException>(settings.Checked).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("onderzoek")]
    [InlineData("Bureau <onderzoek@bureau.example>")]
    public void A_sender_that_is_no_address_is_told_at_the_start(string from) =>
        Assert.Throws<InvalidOperationException>(new MailSettings { From = from }.Checked);

    [Theory]
    [InlineData(null)]
    [InlineData("onderzoek.example")]
    [InlineData("ftp://onderzoek.example")]
    [InlineData("https://onderzoek.example?x=1")]
    public void A_site_that_no_link_can_begin_with_is_told_at_the_start(string? site) =>
        Assert.Throws<InvalidOperationException>(() => new SiteLinks(site));

    [Theory]
    [InlineData("https://onderzoek.example")]
    [InlineData("https://onderzoek.example/")]
    public void A_link_begins_with_the_site(string site)
    {
        var token = InvitationToken.Create();

        Assert.Equal($"https://onderzoek.example/v/{token.Reveal()}/afmelden", new SiteLinks(site).OptOut(token).AbsoluteUri);
    }

    [Fact]
    public void The_password_of_the_server_is_not_printed() =>
        Assert.DoesNotContain("geheim", $"{new MailSettings { Smtp = new() { Host = "mail.example", Password = "geheim" } }}");
}
