using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Sending;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Mail.Sending;

public sealed class OutboxTests : IAsyncLifetime
{
    private PostOfficeApp _app = null!;
    private Agency _agency = null!;

    public async Task InitializeAsync()
    {
        _app = await PostOfficeApp.StartAsync();
        _agency = await _app.People.AgencyAsync("Bureau Één");
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Everybody_gets_the_mail_with_their_own_link()
    {
        var fieldwork = await InviteAsync(people: 3);

        Assert.True(await _app.SendMailAsync());

        Assert.Equal(3, _app.PostOffice.Offered.Count);
        Assert.All(fieldwork.Invited, person => Assert.Contains(
            $"https://localhost{person.Link}\n",
            Assert.Single(_app.PostOffice.Offered, mail => $"{mail.To.Address}" == person.Contact.Email).Text));
        Assert.All(await MailsAsync(), mail => Assert.Equal((MailState.Sent, _app.Clock.Now), (mail.State, mail.SentAt)));
    }

    [Fact]
    public async Task A_mail_that_was_sent_is_not_sent_again()
    {
        await InviteAsync();

        await _app.SendMailAsync();
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.SendMailAsync();

        Assert.Single(_app.PostOffice.Offered);
    }

    [Fact]
    public async Task One_person_is_never_queued_twice_for_the_same_mail()
    {
        var fieldwork = await InviteAsync();
        var invited = fieldwork.Invited[0];

        await Assert.ThrowsAsync<DbUpdateException>(() => _app.WithDatabaseAsync(_agency.Id, db =>
        {
            db.Outbox.Add(new(_agency.Id, MailKind.Invitation, invited.Invitation.Id.Value, invited.Contact.Email, _app.Clock.Now));
            return db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Four_workers_at_once_send_each_mail_once()
    {
        await InviteAsync(people: 200);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(_app.SendMailAsync)));

        Assert.Equal(200, _app.PostOffice.Offered.Count);
        Assert.Equal(200, _app.PostOffice.Offered.Select(mail => $"{mail.MessageId}").Distinct().Count());
        Assert.All(await MailsAsync(), mail => Assert.Equal((MailState.Sent, 1), (mail.State, mail.Attempts)));
    }

    [Fact]
    public async Task A_worker_takes_no_mail_that_another_has()
    {
        await InviteAsync(people: 5);
        var now = _app.Clock.Now;

        var first = await LeaseAsync(3, now);
        var second = await LeaseAsync(3, now);
        var third = await LeaseAsync(3, now);

        Assert.Equal([3, 2, 0], new[] { first, second, third }.Select(mails => mails.Count));
        Assert.Empty(first.Intersect(second));
    }

    [Fact]
    public async Task What_a_worker_took_and_did_not_begin_goes_out_later()
    {
        await InviteAsync();
        await LeaseAsync(1, _app.Clock.Now);

        await _app.SendMailAsync();
        Assert.Empty(_app.PostOffice.Offered);

        _app.Clock.Advance(Outbox.Hold);
        await _app.SendMailAsync();
        Assert.Single(_app.PostOffice.Offered);
    }

    [Fact]
    public async Task What_a_worker_began_and_never_ended_is_uncertain_and_not_sent_again()
    {
        await InviteAsync();
        await _app.ChangeMailsAsync(_agency.Id, mail => mail.Begin(_app.Clock.Now + MailSender.Patience));

        await _app.SendMailAsync();
        Assert.Equal(MailState.Sending, (await TheMailAsync()).State);

        _app.Clock.Advance(MailSender.Patience);
        await _app.SendMailAsync();

        Assert.Equal(MailState.Uncertain, (await TheMailAsync()).State);
        Assert.Empty(_app.PostOffice.Offered);
    }

    [Fact]
    public async Task A_doubtful_mail_goes_again_only_when_a_person_says_so()
    {
        await InviteAsync();
        _app.PostOffice.Answer = _ => PostOffice.Vanishes;
        await _app.SendMailAsync();
        _app.PostOffice.Answer = _ => PostOffice.Takes;

        _app.Clock.Advance(TimeSpan.FromDays(2));
        await _app.SendMailAsync();
        Assert.Equal((MailState.Uncertain, 1), ((await TheMailAsync()).State, _app.PostOffice.Offered.Count));

        await _app.ChangeMailsAsync(_agency.Id, mail => mail.Retry(_app.Clock.Now));
        await _app.SendMailAsync();

        Assert.Equal(MailState.Sent, (await TheMailAsync()).State);
        Assert.Equal(2, _app.PostOffice.Offered.Count);
        Assert.Single(_app.PostOffice.Offered.Select(mail => $"{mail.MessageId}").Distinct());
    }

    [Fact]
    public async Task A_mail_that_is_not_welcome_now_is_offered_again_a_little_later()
    {
        await InviteAsync();
        _app.PostOffice.Answer = _ => PostOffice.Refuses(450, "4.2.1 mailbox busy");

        Assert.True(await _app.SendMailAsync());

        var mail = await TheMailAsync();
        Assert.Equal((MailState.Queued, 1, "450 4.2.1 mailbox busy"), (mail.State, mail.Attempts, mail.LastReply));
        Assert.InRange(mail.DueAt - _app.Clock.Now, TimeSpan.FromSeconds(48), TimeSpan.FromSeconds(72));

        await _app.SendMailAsync();
        Assert.Single(_app.PostOffice.Offered);

        _app.Clock.Advance(mail.DueAt - _app.Clock.Now);
        _app.PostOffice.Answer = _ => PostOffice.Takes;
        await _app.SendMailAsync();
        Assert.Equal((MailState.Sent, 2), ((await TheMailAsync()).State, (await TheMailAsync()).Attempts));
    }

    [Fact]
    public async Task After_eight_times_not_now_a_mail_has_failed()
    {
        await InviteAsync();
        _app.PostOffice.Answer = _ => PostOffice.Refuses(450, "busy");

        for (var hours = 0; hours < 48; hours++)
        {
            await _app.SendMailAsync();
            _app.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal((MailState.Failed, 8), ((await TheMailAsync()).State, _app.PostOffice.Offered.Count));
    }

    [Fact]
    public async Task An_address_that_is_refused_stops_nobody_else()
    {
        var bad = (await InviteAsync(people: 3)).Invited[1].Contact.Email;
        _app.PostOffice.Answer = mail => $"{mail.To.Address}" == bad ? PostOffice.Refuses(550, "5.1.1 no such user") : PostOffice.Takes;

        Assert.True(await _app.SendMailAsync());

        Assert.Equal(2, (await MailsAsync()).Count(mail => mail.State is MailState.Sent));
        var refused = Assert.Single(await MailsAsync(), mail => mail.To == bad);
        Assert.Equal((MailState.Failed, "550 5.1.1 no such user"), (refused.State, refused.LastReply));
    }

    [Fact]
    public async Task When_there_is_no_server_nothing_is_held_against_the_mails()
    {
        await InviteAsync(people: 4);
        _app.PostOffice.Answer = _ => PostOffice.CannotBeReached;

        for (var day = 0; day < 20; day++)
        {
            Assert.False(await _app.SendMailAsync());
            _app.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(20, _app.PostOffice.Offered.Count);
        Assert.All(await MailsAsync(), mail => Assert.Equal((MailState.Queued, 0, null), (mail.State, mail.Attempts, mail.LeasedUntil)));

        _app.PostOffice.Answer = _ => PostOffice.Takes;
        Assert.True(await _app.SendMailAsync());
        Assert.All(await MailsAsync(), mail => Assert.Equal(MailState.Sent, mail.State));
    }

    [Fact]
    public async Task Who_opted_out_before_the_mail_left_gets_none()
    {
        var fieldwork = await InviteAsync();
        await _app.WithDatabaseAsync(_agency.Id, async db =>
        {
            (await db.Invitations.SingleAsync()).Decline(_app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        await AssertCancelledAsync("Deze persoon heeft zich afgemeld.");
        Assert.NotEmpty(fieldwork.Invited);
    }

    [Fact]
    public async Task Who_answered_before_the_mail_left_gets_none()
    {
        var fieldwork = await InviteAsync();
        await _app.People.AnswerAsync(fieldwork, fieldwork.Invited[0]);

        await AssertCancelledAsync("Deze persoon heeft al geantwoord.");
    }

    [Fact]
    public async Task Who_only_began_still_gets_the_mail()
    {
        var fieldwork = await InviteAsync();
        await _app.People.BeginAsync(fieldwork, fieldwork.Invited[0]);

        await _app.SendMailAsync();

        Assert.Single(_app.PostOffice.Offered);
    }

    [Fact]
    public async Task After_the_last_day_nobody_is_invited_any_more()
    {
        await InviteAsync();
        _app.Clock.Advance(TimeSpan.FromDays(29));

        await AssertCancelledAsync("Het onderzoek is gesloten.");
    }

    [Fact]
    public async Task A_link_that_cannot_be_opened_stops_only_its_own_mail()
    {
        var fieldwork = await InviteAsync(people: 2);
        var broken = fieldwork.Invited[0].Invitation.Id;
        await _app.WithDatabaseAsync(_agency.Id, db => db.Invitations
            .Where(invitation => invitation.Id == broken)
            .ExecuteUpdateAsync(invitation => invitation.SetProperty(row => row.SealedToken, "of another key ring")));

        Assert.True(await _app.SendMailAsync());

        Assert.Single(_app.PostOffice.Offered);
        var mail = Assert.Single(await MailsAsync(), mail => mail.SubjectId == broken.Value);
        Assert.Equal((MailState.Queued, "Deze mail kon niet worden gemaakt."), (mail.State, mail.LastReply));
    }

    [Fact]
    public async Task Mails_of_two_agencies_go_in_one_round_each_in_its_own_name()
    {
        var other = await _app.People.AgencyAsync("Bureau Twee");
        await InviteAsync();
        await _app.People.FieldworkAsync(await _app.People.OrganisationAsync(other), people: 1);

        await _app.SendMailAsync();

        Assert.Equal(["Bureau Twee", "Bureau Één"], _app.PostOffice.Offered.Select(mail => mail.From.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_secret_lies_in_the_database_or_in_the_log()
    {
        var fieldwork = await InviteAsync(people: 3);
        _app.PostOffice.Answer = mail => PostOffice.Refuses(550, $"5.1.1 {mail.To.Address} unknown");
        await _app.SendMailAsync();

        var tables = await DumpAsync();
        Assert.All(fieldwork.Invited, person =>
        {
            Assert.Contains(person.Contact.Email, tables);
            Assert.DoesNotContain(person.Token, tables);
            Assert.All(OurLog(), line => Assert.DoesNotContain(person.Token, line));
            Assert.All(OurLog(), line => Assert.DoesNotContain(person.Contact.Email, line));
        });
        Assert.NotEmpty(OurLog());
    }

    private async Task AssertCancelledAsync(string reason)
    {
        Assert.True(await _app.SendMailAsync());

        var mail = await TheMailAsync();
        Assert.Equal((MailState.Cancelled, reason), (mail.State, mail.LastReply));
        Assert.Empty(_app.PostOffice.Offered);
    }

    private async Task<Fieldwork> InviteAsync(int people = 1) =>
        await _app.People.FieldworkAsync(await _app.People.OrganisationAsync(_agency), people);

    private Task<List<OutgoingMail>> MailsAsync() => _app.MailsAsync(_agency.Id);

    private async Task<OutgoingMail> TheMailAsync() => Assert.Single(await MailsAsync());

    private Task<IReadOnlyList<LeasedMail>> LeaseAsync(int count, DateTimeOffset now) => _app.WithServicesAsync(null, services =>
        services.GetRequiredService<OutboxRows>().LeaseAsync(count, now, now + Outbox.Hold, CancellationToken.None));

    private IEnumerable<string> OurLog() => _app.Log.Lines.Where(line => line.Contains("Mail", StringComparison.Ordinal));

    /// <summary>Every value of every row, as text.</summary>
    private Task<string> DumpAsync() => _app.WithDatabaseAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var dump = new System.Text.StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                dump.AppendJoin('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)).AppendLine();
        }

        return $"{dump}";
    });
}
