using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Sending;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Mail.Sending;

/// <summary>The whole way, from the outbox over a socket to a server that fails where it is told to.</summary>
public sealed class SmtpDeliveryTests
{
    [Fact]
    public async Task All_mails_of_a_round_go_over_one_connection()
    {
        await using var server = new ScriptedSmtpServer();

        var mails = await SendAsync(server, people: 4);

        Assert.All(mails, mail => Assert.Equal((MailState.Sent, "250 2.0.0 taken as 1"), (mail.State, mail.LastReply)));
        Assert.Equal((4, 1), (server.Texts.Count, server.Connections));
    }

    [Fact]
    public async Task A_server_that_vanishes_after_the_dot_leaves_one_doubt_and_the_rest_sent()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.Dot, SmtpAnswer.HangsUp));

        var mails = await SendAsync(server, people: 4);

        Assert.Equal([MailState.Sent, MailState.Sent, MailState.Sent, MailState.Uncertain], mails.Select(mail => mail.State).Order());
        Assert.Equal(4, server.Texts.Count);
    }

    [Fact]
    public async Task A_server_that_vanishes_before_the_text_leaves_that_mail_waiting()
    {
        await using var server = new ScriptedSmtpServer((SmtpMoment.Data, SmtpAnswer.HangsUp));

        var mails = await SendAsync(server, people: 4);

        Assert.Equal([MailState.Queued, MailState.Sent, MailState.Sent, MailState.Sent], mails.Select(mail => mail.State).Order());
    }

    [Theory]
    [InlineData(SmtpMoment.Banner, "554 5.3.2 closed")]
    [InlineData(SmtpMoment.Hello, "421 4.3.2 later")]
    [InlineData(SmtpMoment.MailFrom, "550 5.7.1 not you")]
    public async Task A_server_that_does_not_take_us_is_asked_once_and_no_mail_suffers(SmtpMoment moment, string reply)
    {
        await using var server = new ScriptedSmtpServer((moment, reply));

        var mails = await SendAsync(server, people: 4);

        Assert.All(mails, mail => Assert.Equal((MailState.Queued, 0), (mail.State, mail.Attempts)));
        Assert.Contains(mails, mail => mail.LastReply?.Contains(reply, StringComparison.Ordinal) is true);
        Assert.Empty(server.Texts);
    }

    private static async Task<List<OutgoingMail>> SendAsync(ScriptedSmtpServer server, int people)
    {
        await using var app = new AppWithServer(server.Port);
        await app.InitializeAsync();
        var agency = await app.People.AgencyAsync("Bureau Een");
        await app.People.FieldworkAsync(await app.People.OrganisationAsync(agency), people);

        await app.Services.GetRequiredService<Outbox>().SendDueAsync(CancellationToken.None);

        return await app.WithDatabaseAsync(agency.Id, db => db.Outbox.AsNoTracking().ToListAsync());
    }

    private sealed class AppWithServer(int port) : App(
        ("Mail:Delivery", "Smtp"), ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", $"{port}"), ("Mail:Smtp:Security", "None"));
}
