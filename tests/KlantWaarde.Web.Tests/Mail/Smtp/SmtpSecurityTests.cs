using System.Net;
using System.Text;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Tests.Mail.Smtp;

public sealed class SmtpSecurityTests
{
    [Fact]
    public async Task With_starttls_nothing_that_matters_is_said_in_the_open()
    {
        await using var server = new ScriptedSmtpServer
        {
            Certificate = TestAuthority.Issue("localhost"),
            Mechanisms = "LOGIN PLAIN",
        };
        await using var connection = new SmtpConnection(SettingsFor(server) with { UserName = "anna", Password = "gehéim" });

        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());
        Assert.Equal(
            ["EHLO localhost", "STARTTLS", "EHLO localhost", $"AUTH PLAIN {Base64("\0anna\0gehéim")}"],
            server.Commands.Take(4));
    }

    [Fact]
    public async Task With_tls_nothing_at_all_is_said_in_the_open()
    {
        await using var server = new ScriptedSmtpServer
        {
            Certificate = TestAuthority.Issue("localhost"),
            TlsFromTheStart = true,
        };
        await using var connection = new SmtpConnection(SettingsFor(server) with { Security = SmtpSecurity.Tls });

        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());
    }

    [Fact]
    public async Task A_server_that_only_knows_login_is_answered_twice()
    {
        await using var server = new ScriptedSmtpServer { Mechanisms = "CRAM-MD5 LOGIN" };
        await using var connection = new SmtpConnection(
            SettingsFor(server) with { Security = SmtpSecurity.None, UserName = "anna", Password = "geheim" });

        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());
        Assert.Equal(["AUTH LOGIN", Base64("anna"), Base64("geheim")], server.Commands.Skip(1).Take(3));
    }

    [Fact]
    public async Task A_server_without_a_way_in_that_we_know_gets_no_password()
    {
        await using var server = new ScriptedSmtpServer { Mechanisms = "CRAM-MD5" };
        await using var connection = new SmtpConnection(
            SettingsFor(server) with { Security = SmtpSecurity.None, UserName = "anna" });

        Assert.Equal(SmtpPhase.Authenticate, await NotSentAtAsync(connection));
        Assert.Equal(["EHLO localhost"], server.Commands);
    }

    [Fact]
    public async Task A_server_that_offers_no_tls_gets_no_mail()
    {
        await using var server = new ScriptedSmtpServer { Mechanisms = "PLAIN" };
        await using var connection = new SmtpConnection(SettingsFor(server) with { UserName = "anna" });

        Assert.Equal(SmtpPhase.StartTls, await NotSentAtAsync(connection));
        Assert.Equal(["EHLO localhost"], server.Commands);
    }

    [Fact]
    public async Task A_server_that_hangs_up_in_the_handshake_gets_no_mail()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.StartTls, SmtpAnswer.SaysAndHangsUp("220 go")))
        {
            Certificate = TestAuthority.Issue("localhost"),
        };
        await using var connection = new SmtpConnection(SettingsFor(server));

        Assert.Equal(SmtpPhase.Tls, await NotSentAtAsync(connection));
    }

    [Fact]
    public async Task What_was_slipped_in_before_the_handshake_is_not_read_as_if_it_came_after()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.StartTls, "220 go\r\n250-evil\r\n250 AUTH PLAIN"))
        {
            Certificate = TestAuthority.Issue("localhost"),
        };
        await using var connection = new SmtpConnection(SettingsFor(server));

        var notSent = Assert.IsType<SendOutcome.NotSent>(await connection.SendLetterAsync());
        Assert.Equal((SmtpPhase.Tls, "The server spoke before it was asked."), (notSent.Phase, notSent.Reason));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_that_shows_the_certificate_of_another_gets_no_mail(bool fromTheStart)
    {
        await using var server = new ScriptedSmtpServer
        {
            Certificate = TestAuthority.Issue("elders.example"),
            TlsFromTheStart = fromTheStart,
        };
        await using var connection = new SmtpConnection(
            SettingsFor(server) with { Security = fromTheStart ? SmtpSecurity.Tls : SmtpSecurity.StartTls });

        Assert.Equal(SmtpPhase.Tls, await NotSentAtAsync(connection));
        Assert.DoesNotContain(server.Commands, command => command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_whose_authority_this_machine_does_not_know_gets_no_mail()
    {
        await using var server = new ScriptedSmtpServer { Certificate = TestAuthority.Issue("localhost") };
        await using var connection = new SmtpConnection(SettingsFor(server) with { TrustedRoots = null });

        Assert.Equal(SmtpPhase.Tls, await NotSentAtAsync(connection));
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.9.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.168.1.4", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("2001:db8::1", false)]
    public void A_password_is_said_in_the_open_to_this_machine_only(string address, bool expected) =>
        Assert.Equal(expected, SmtpWire.IsThisMachine(new IPEndPoint(IPAddress.Parse(address), 25)));

    [Fact]
    public void A_password_shows_in_no_log()
    {
        var settings = new SmtpSettings { Host = "mail.example", UserName = "anna", Password = "geheim" };

        Assert.Equal("SmtpSettings(mail.example:587, StartTls)", settings.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nMAIL FROM:<eve@kwaad.example>")]
    public void A_name_of_our_own_that_is_more_than_a_name_is_a_mistake_in_the_settings(string name) =>
        Assert.Throws<ArgumentException>(() => new SmtpSettings { Host = "localhost", ClientName = name });

    private static async Task<SmtpPhase> NotSentAtAsync(SmtpConnection connection) =>
        Assert.IsType<SendOutcome.NotSent>(await connection.SendLetterAsync()).Phase;

    private static SmtpSettings SettingsFor(ScriptedSmtpServer server) =>
        new() { Host = "localhost", Port = server.Port, TrustedRoots = TestAuthority.Roots };

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
