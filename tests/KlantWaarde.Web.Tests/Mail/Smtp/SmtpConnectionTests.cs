using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Tests.Mail.Smtp;

public sealed class SmtpConnectionTests
{
    [Fact]
    public async Task A_message_arrives_as_it_was_written()
    {
        var mail = "Subject: x\r\n\r\n.\r\n..a\r\nb"u8.ToArray();
        await using var server = new ScriptedSmtpServer();

        await using (var connection = new SmtpConnection(SettingsFor(server)))
            await connection.SendAsync(Letters.Envelope, mail, CancellationToken.None);

        Assert.Equal("Subject: x\r\n\r\n.\r\n..a\r\nb\r\n", Assert.Single(server.Texts));
        string[] commands =
        [
            "EHLO test.example",
            "MAIL FROM:<onderzoek@bureau.example> SIZE=27",
            "RCPT TO:<anna@voorbeeld.example>",
            "DATA",
            "QUIT",
        ];
        Assert.Equal(commands, server.Commands);
    }

    [Fact]
    public async Task Many_messages_go_over_one_connection()
    {
        await using var server = new ScriptedSmtpServer();
        await using var connection = new SmtpConnection(SettingsFor(server));

        for (var i = 0; i < 20; i++)
            Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());

        Assert.Equal(1, server.Connections);
        Assert.Equal(20, server.Texts.Count);
    }

    [Theory]
    [InlineData(SmtpMoment.MailFrom)]
    [InlineData(SmtpMoment.RcptTo)]
    [InlineData(SmtpMoment.Data)]
    [InlineData(SmtpMoment.Dot)]
    public async Task After_a_refusal_the_table_is_cleared_for_the_next_message(SmtpMoment moment)
    {
        await using var server = new ScriptedSmtpServer((moment, "550 no"));
        await using var connection = new SmtpConnection(SettingsFor(server));

        Assert.IsType<SendOutcome.Refused>(await connection.SendLetterAsync());
        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());

        Assert.Equal(1, server.Connections);
        Assert.Single(server.Commands, "RSET");
    }

    [Fact]
    public async Task A_server_that_cannot_clear_the_table_gets_a_new_connection()
    {
        await using var server = new ScriptedSmtpServer(
            (SmtpMoment.RcptTo, "550 no"), (SmtpMoment.Reset, SmtpAnswer.HangsUp));
        await using var connection = new SmtpConnection(SettingsFor(server));

        Assert.IsType<SendOutcome.Refused>(await connection.SendLetterAsync());
        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());

        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_server_that_hung_up_between_two_messages_gets_the_second_one_over_a_new_connection()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.Dot, SmtpAnswer.SaysAndHangsUp("250 taken")));
        await using var connection = new SmtpConnection(SettingsFor(server));

        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());
        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());

        Assert.Equal(2, server.Connections);
        Assert.Equal(2, server.Texts.Count);
    }

    [Fact]
    public async Task A_server_that_says_goodbye_to_the_second_message_gets_it_over_a_new_connection()
    {
        await using var server = new ScriptedSmtpServer(
            (SmtpMoment.MailFrom, "250 ok"), (SmtpMoment.MailFrom, SmtpAnswer.SaysAndHangsUp("421 enough for now")));
        await using var connection = new SmtpConnection(SettingsFor(server));

        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());
        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());

        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task An_uncertain_message_is_never_sent_again()
    {
        await using var server = new ScriptedSmtpServer(
            (SmtpMoment.Dot, "250 taken"), (SmtpMoment.Dot, SmtpAnswer.HangsUp));
        await using var connection = new SmtpConnection(SettingsFor(server));

        Assert.IsType<SendOutcome.Accepted>(await connection.SendLetterAsync());
        Assert.IsType<SendOutcome.Uncertain>(await connection.SendLetterAsync());

        Assert.Equal(2, server.Texts.Count);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task A_message_called_off_before_the_dot_is_not_sent()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.RcptTo, SmtpAnswer.KeepsSilent));
        await using var connection = new SmtpConnection(SettingsFor(server));
        using var calledOff = new CancellationTokenSource();

        var sending = connection.SendAsync(Letters.Invitation, calledOff.Token);
        await server.Reached(SmtpMoment.RcptTo);
        await calledOff.CancelAsync();

        Assert.Equal(new SendOutcome.NotSent(SmtpPhase.RcptTo, "Called off."), await sending);
    }

    [Fact]
    public async Task A_message_called_off_before_it_began_is_not_sent()
    {
        await using var server = new ScriptedSmtpServer();
        await using var connection = new SmtpConnection(SettingsFor(server));

        var outcome = await connection.SendAsync(Letters.Invitation, new CancellationToken(canceled: true));

        Assert.Equal(new SendOutcome.NotSent(SmtpPhase.Connect, "Called off."), outcome);
    }

    [Fact]
    public async Task A_message_called_off_after_the_dot_still_waits_for_its_answer()
    {
        var go = new TaskCompletionSource();
        await using var server = new ScriptedSmtpServer((SmtpMoment.Dot, SmtpAnswer.SaysAfter(go.Task, "250 taken")));
        await using var connection = new SmtpConnection(SettingsFor(server));
        using var calledOff = new CancellationTokenSource();

        var sending = connection.SendAsync(Letters.Invitation, calledOff.Token);
        await server.Reached(SmtpMoment.Dot);
        await calledOff.CancelAsync();
        go.SetResult();

        Assert.IsType<SendOutcome.Accepted>(await sending);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\r\n.\n.\r\n")]
    [InlineData("a\r")]
    public async Task A_line_end_that_servers_read_differently_is_a_bug(string text)
    {
        await using var connection = new SmtpConnection(new() { Host = "localhost" });

        await Assert.ThrowsAsync<ArgumentException>(() =>
            connection.SendAsync(Letters.Envelope, System.Text.Encoding.ASCII.GetBytes(text), CancellationToken.None));
    }

    private static SmtpSettings SettingsFor(ScriptedSmtpServer server) =>
        new() { Host = "localhost", Port = server.Port, Security = SmtpSecurity.None, ClientName = "test.example" };
}
