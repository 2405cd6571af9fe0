using KlantWaarde.Web.Mail.Mime;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Tests.Mail.Smtp;

/// <summary>The whole way to a server that others wrote: STARTTLS, a password, and what came out.</summary>
public sealed class AiosmtpdTests
{
    [Theory]
    [InlineData("LOGIN")]
    [InlineData("PLAIN")]
    public async Task A_real_server_receives_what_was_sent(string withoutMechanism)
    {
        var first = Letters.Invitation;
        var second = first with { To = new(EmailAddress.Parse("bram@bücher.example")), Subject = "Herinnering" };

        await using var server = await Aiosmtpd.StartAsync(withoutMechanism);
        await using var connection = new SmtpConnection(SettingsFor(server));

        foreach (var sent in new[] { first, second })
        {
            var outcome = await connection.SendAsync(sent, CancellationToken.None);
            Assert.Equal("250 2.0.0 taken", Assert.IsType<SendOutcome.Accepted>(outcome).Reply.ToString());

            var (sender, recipient, mail) = await server.ReceiveAsync();

            Assert.Equal((sent.From.Address.ToString(), sent.To.Address.ToString()), (sender, recipient));
            Assert.Equal(MimeWriter.Write(sent), mail);
            await AssertReadsAsAsync(sent, mail);
        }
    }

    [Fact]
    public async Task A_real_server_refuses_a_wrong_password()
    {
        await using var server = await Aiosmtpd.StartAsync();
        await using var connection = new SmtpConnection(SettingsFor(server) with { Password = "geheim" });

        var notSent = Assert.IsType<SendOutcome.NotSent>(await connection.SendLetterAsync());

        Assert.Equal((SmtpPhase.Authenticate, 535), (notSent.Phase, notSent.Reply?.Code));
    }

    private static async Task AssertReadsAsAsync(MailMessage sent, byte[] mail)
    {
        var read = await Python.ParseMailAsync(mail);

        Assert.Empty(read.Defects);
        Assert.Equal(sent.Subject, read.Values["Subject"]);
        Assert.Equal([[sent.To.Name ?? "", sent.To.Address.ToString()]], read.To);
        Assert.Equal([Letters.WithCrLf(sent.Text), Letters.WithCrLf(sent.Html)], read.Bodies);
    }

    private static SmtpSettings SettingsFor(Aiosmtpd server) => new()
    {
        Host = "localhost",
        Port = server.Port,
        UserName = "anna",
        Password = "gehéim",
        TrustedRoots = TestAuthority.Roots,
    };
}
