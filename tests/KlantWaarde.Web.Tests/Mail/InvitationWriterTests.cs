using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail.Mime;
using KlantWaarde.Web.Pages.Surveys;
using KlantWaarde.Web.Tests.Mail.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Mail;

public sealed class InvitationWriterTests : IAsyncLifetime
{
    private PostOfficeApp _app = null!;

    public async Task InitializeAsync() => _app = await PostOfficeApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("nl", true, Voice.U, "Wat verwacht u van")]
    [InlineData("nl", true, Voice.Je, "Wat verwacht je van")]
    [InlineData("en", true, Voice.U, "What do you expect of")]
    [InlineData("en", false, Voice.Je, "Wat verwacht je van")]
    public async Task A_reader_gets_their_own_language_when_the_survey_offers_it(string language, bool offersEnglish, Voice dutch, string subject)
    {
        var mail = await SendAsync(dutch, offersEnglish, "Kim", language);

        Assert.StartsWith(subject, mail.Subject);
    }

    [Fact]
    public async Task Who_is_known_by_address_only_is_not_greeted_by_it()
    {
        var mail = await SendAsync(Voice.U, offersEnglish: true, firstName: "", language: "nl");

        Assert.StartsWith("Goedendag,", mail.Text);
        Assert.Null(mail.To.Name);
    }

    [Fact]
    public async Task It_comes_from_the_agency_and_says_that_a_machine_sent_it()
    {
        var mail = await SendAsync(Voice.U, offersEnglish: true, "Kim", "nl");

        Assert.Equal("\"Bureau\" <Een>", mail.From.Name);
        Assert.True(mail.AutoSubmitted);
        Assert.Matches("^<[0-9a-f]{32}@klantwaarde[.]example>$", $"{mail.MessageId}");
        Assert.Equal(TimeSpan.FromHours(1), mail.Date.Offset);
    }

    private async Task<MailMessage> SendAsync(Voice dutch, bool offersEnglish, string firstName, string language)
    {
        var agency = await _app.People.AgencyAsync("\"Bureau\" <Een>");
        var organisation = await _app.People.OrganisationAsync(agency);
        var survey = await _app.People.ComposedAsync(organisation, people: 0);
        await _app.WithDatabaseAsync(agency.Id, async db =>
        {
            Invite(db, organisation, survey, firstName, language);
            (await db.Surveys.SingleAsync()).SetUp(survey.Title, dutch, offersEnglish, survey.Wave.ClosesOn);
            return await db.SaveChangesAsync();
        });
        await _app.WithServicesAsync(agency.Id, services =>
            services.GetRequiredService<SendHandler>().HandleAsync(survey.Id, agency.Id, CancellationToken.None));

        await _app.SendMailAsync();
        return Assert.Single(_app.PostOffice.Offered);
    }

    private static void Invite(KlantWaardeDbContext db, Organisation organisation, Survey survey, string firstName, string language)
    {
        var account = new Account(organisation.AgencyId, organisation.Id, "Een klant");
        var contact = new Contact(organisation.AgencyId, organisation.Id, account.Id, firstName, "", "", "kim@klant.example", language, null);
        db.AddRange(account, contact, new Invitation(organisation.AgencyId, survey.Wave.Id, contact.Id));
    }
}
