using System.Net;
using System.Net.Sockets;
using System.Text;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Tests.Mail.Smtp;

/// <summary>What is known about a message when the server says no, keeps silent or hangs up, at each point.</summary>
public sealed class SmtpFaultTests
{
    [Theory]
    [InlineData(SmtpMoment.Banner, "421 later", "not sent: Banner, 421 later")]
    [InlineData(SmtpMoment.Banner, "554 go away", "not sent: Banner, 554 go away")]
    [InlineData(SmtpMoment.Hello, "421 later", "not sent: Hello, 421 later")]
    [InlineData(SmtpMoment.Hello, "502 what is EHLO", "not sent: Hello, 502 what is EHLO")]
    [InlineData(SmtpMoment.StartTls, "454 no TLS today", "not sent: StartTls, 454 no TLS today")]
    [InlineData(SmtpMoment.Authenticate, "535 5.7.8 wrong", "not sent: Authenticate, 535 5.7.8 wrong")]
    [InlineData(SmtpMoment.Authenticate, "454 4.7.0 later", "not sent: Authenticate, 454 4.7.0 later")]
    [InlineData(SmtpMoment.Authenticate, "334 ", "not sent: Authenticate, 334 ")]
    [InlineData(SmtpMoment.MailFrom, "451 4.3.0 later", "refused for now: MailFrom, 451 4.3.0 later")]
    [InlineData(SmtpMoment.MailFrom, "550 5.7.1 not you", "refused for good: MailFrom, 550 5.7.1 not you")]
    [InlineData(SmtpMoment.MailFrom, "421 closing", "refused for now: MailFrom, 421 closing")]
    [InlineData(SmtpMoment.RcptTo, "550 5.1.1 nobody here", "refused for good: RcptTo, 550 5.1.1 nobody here")]
    [InlineData(SmtpMoment.RcptTo, "450 4.2.0 greylisted", "refused for now: RcptTo, 450 4.2.0 greylisted")]
    [InlineData(SmtpMoment.RcptTo, "550-5.1.1 no\r\n550 5.1.1 one", "refused for good: RcptTo, 550 5.1.1 no 5.1.1 one")]
    [InlineData(SmtpMoment.Data, "554 5.5.1 no", "refused for good: Data, 554 5.5.1 no")]
    [InlineData(SmtpMoment.Data, "250 what?", "not sent: Data, 250 what?")]
    [InlineData(SmtpMoment.Dot, "451 4.3.0 disk full", "refused for now: Acceptance, 451 4.3.0 disk full")]
    [InlineData(SmtpMoment.Dot, "554 5.7.1 spam", "refused for good: Acceptance, 554 5.7.1 spam")]
    [InlineData(SmtpMoment.Dot, "421 closing", "refused for now: Acceptance, 421 closing")]
    [InlineData(SmtpMoment.Dot, "354 more?", "uncertain")]
    [InlineData(SmtpMoment.Dot, "whatever", "uncertain")]
    [InlineData(SmtpMoment.Dot, "250 2.0.0 taken", "accepted: 250 2.0.0 taken")]
    public async Task A_server_that_says_something_else(SmtpMoment moment, string reply, string expected) =>
        Assert.Equal(expected, await OutcomeAsync(moment, reply));

    [Theory]
    [InlineData(SmtpMoment.Banner, "not sent: Banner")]
    [InlineData(SmtpMoment.Hello, "not sent: Hello")]
    [InlineData(SmtpMoment.StartTls, "not sent: StartTls")]
    [InlineData(SmtpMoment.Authenticate, "not sent: Authenticate")]
    [InlineData(SmtpMoment.MailFrom, "not sent: MailFrom")]
    [InlineData(SmtpMoment.RcptTo, "not sent: RcptTo")]
    [InlineData(SmtpMoment.Data, "not sent: Data")]
    [InlineData(SmtpMoment.Dot, "uncertain")]
    public async Task A_server_that_hangs_up(SmtpMoment moment, string expected) =>
        Assert.Equal(expected, await OutcomeAsync(moment, SmtpAnswer.HangsUp));

    [Theory]
    [InlineData(SmtpMoment.Banner, "not sent: Banner")]
    [InlineData(SmtpMoment.Hello, "not sent: Hello")]
    [InlineData(SmtpMoment.StartTls, "not sent: StartTls")]
    [InlineData(SmtpMoment.Authenticate, "not sent: Authenticate")]
    [InlineData(SmtpMoment.MailFrom, "not sent: MailFrom")]
    [InlineData(SmtpMoment.RcptTo, "not sent: RcptTo")]
    [InlineData(SmtpMoment.Data, "not sent: Data")]
    [InlineData(SmtpMoment.Dot, "uncertain")]
    public async Task A_server_that_keeps_silent(SmtpMoment moment, string expected) =>
        Assert.Equal(expected, await OutcomeAsync(moment, SmtpAnswer.KeepsSilent, Impatient));

    [Theory]
    [InlineData("2")]
    [InlineData("250")]
    [InlineData("250 2.0.0 taken\r")]
    [InlineData("250-2.0.0 taken\r\n")]
    public async Task Half_an_answer_to_the_final_dot_is_no_answer(string octets) =>
        Assert.Equal("uncertain", await OutcomeAsync(SmtpMoment.Dot, SmtpAnswer.HalfSaysAndHangsUp(octets)));

    [Fact]
    public async Task A_yes_counts_even_when_the_server_hangs_up_after_it() => Assert.Equal(
        "accepted: 250 2.0.0 taken",
        await OutcomeAsync(SmtpMoment.Dot, SmtpAnswer.SaysAndHangsUp("250 2.0.0 taken")));

    [Fact]
    public async Task Nobody_there()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0)); // Nobody else can listen there, and we do not.
        var port = ((IPEndPoint)socket.LocalEndPoint!).Port;
        await using var connection = new SmtpConnection(new() { Host = "127.0.0.1", Port = port });

        Assert.Equal("not sent: Connect", Shown(await connection.SendLetterAsync()));
    }

    [Theory]
    [InlineData(SmtpMoment.Banner, 220)]
    [InlineData(SmtpMoment.Hello, 250)]
    [InlineData(SmtpMoment.RcptTo, 250)]
    public async Task A_server_that_does_not_end_its_line_in_time_is_cut_short(SmtpMoment moment, int code) =>
        Assert.Equal($"not sent: {moment}", await OutcomeAsync(moment, $"{code} {new string('x', 1_000_000)}"));

    [Fact]
    public async Task A_server_that_does_not_end_its_answer_in_time_is_cut_short()
    {
        var endless = string.Concat(Enumerable.Repeat("250-and more\r\n", 100_000));

        Assert.Equal("not sent: Hello", await OutcomeAsync(SmtpMoment.Hello, $"{endless}250 the end"));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("25")]
    [InlineData("2500 x")]
    [InlineData("+50 x")]
    [InlineData("99 x")]
    [InlineData("600 x")]
    [InlineData("250-one\r\n550 two")]
    public async Task An_answer_that_is_not_smtp_ends_the_dialogue(string reply) =>
        Assert.Equal("not sent: RcptTo", await OutcomeAsync(SmtpMoment.RcptTo, reply));

    [Fact]
    public async Task An_answer_that_nobody_asked_for_is_not_taken_for_the_next_one() => Assert.Equal(
        "not sent: RcptTo",
        await OutcomeAsync(SmtpMoment.MailFrom, "250 ok\r\n250 ok\r\n354 ok\r\n250 taken"));

    [Fact]
    public async Task A_no_that_comes_with_the_go_ahead_keeps_the_dot_back() => Assert.Equal(
        "refused for now: Data, 421 closing",
        await OutcomeAsync(SmtpMoment.Data, SmtpAnswer.SaysAndHangsUp("354 go ahead\r\n421 closing")));

    [Fact]
    public async Task A_server_that_hangs_up_in_the_text_has_not_taken_it()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.FirstLineOfText, SmtpAnswer.HangsUp));
        await using var connection = new SmtpConnection(Patient(server));

        Assert.Equal("not sent: Data", Shown(await connection.SendAsync(Letters.Envelope, LongText, CancellationToken.None)));
        Assert.Empty(server.Texts);
    }

    [Fact]
    public async Task A_no_in_the_middle_of_the_text_is_heard_before_the_dot()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.FirstLineOfText, "552 5.3.4 too long"));
        await using var connection = new SmtpConnection(Patient(server));

        var outcome = await connection.SendAsync(Letters.Envelope, LongText, CancellationToken.None);

        Assert.Equal("refused for good: Data, 552 5.3.4 too long", Shown(outcome));
        Assert.Empty(server.Texts);
    }

    [Fact]
    public async Task A_server_that_is_still_waiting_for_the_dot_is_told_nothing_more()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.FirstLineOfText, "552 5.3.4 too long"));
        await using var connection = new SmtpConnection(Patient(server));

        await connection.SendAsync(Letters.Envelope, LongText, CancellationToken.None);

        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());
        Assert.DoesNotContain("RSET", Assert.Single(server.Fragments), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_finer_status_of_a_refusal_is_kept()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.RcptTo, "550 5.1.10 nobody\u0007 here"));
        await using var connection = new SmtpConnection(Patient(server));

        var refused = Assert.IsType<SendOutcome.Refused>(await connection.SendLetterAsync());

        Assert.Equal(new EnhancedStatus(5, 1, 10), refused.Reply.Status);
        Assert.Equal(550, refused.Code);
        Assert.Equal("5.1.10 nobody  here", refused.Text);
    }

    /// <summary>More than fits between two sockets, so that the client is still writing when the server acts.</summary>
    private static readonly byte[] LongText =
        Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat($"{new string('x', 62)}\r\n", 500_000)));

    private static async Task<string> OutcomeAsync(
        SmtpMoment moment, SmtpAnswer answer, Func<ScriptedSmtpServer, SmtpSettings>? settings = null)
    {
        await using var server = new ScriptedSmtpServer((moment, answer))
        {
            Certificate = moment is SmtpMoment.StartTls ? TestAuthority.Issue("localhost") : null,
            Mechanisms = "PLAIN",
        };
        var chosen = (settings ?? Patient)(server);
        await using var connection = new SmtpConnection(moment switch
        {
            SmtpMoment.StartTls => chosen with { Security = SmtpSecurity.StartTls },
            SmtpMoment.Authenticate => chosen with { UserName = "anna", Password = "geheim" },
            _ => chosen,
        });

        return Shown(await connection.SendLetterAsync());
    }

    private static SmtpSettings Patient(ScriptedSmtpServer server) =>
        new() { Host = "localhost", Port = server.Port, Security = SmtpSecurity.None };

    /// <summary>Waits long enough for a server that does answer, however busy the machine is.</summary>
    private static SmtpSettings Impatient(ScriptedSmtpServer server) => Patient(server) with
    {
        Timeout = TimeSpan.FromMilliseconds(600),
        AcceptanceTimeout = TimeSpan.FromMilliseconds(600),
    };

    private static string Shown(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Accepted accepted => $"accepted: {accepted.Reply}",
        SendOutcome.Refused { Permanent: true } refused => $"refused for good: {refused.Phase}, {refused.Reply}",
        SendOutcome.Refused refused => $"refused for now: {refused.Phase}, {refused.Reply}",
        SendOutcome.NotSent { Reply: null } notSent => $"not sent: {notSent.Phase}",
        SendOutcome.NotSent notSent => $"not sent: {notSent.Phase}, {notSent.Reply}",
        _ => "uncertain",
    };
}
