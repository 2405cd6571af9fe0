using System.Buffers.Text;
using System.Security.Cryptography;
using KlantWaarde.Domain;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Demo;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Pages.Surveys;
using KlantWaarde.Web.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Demo;

/// <summary>Puts the example agency of <see cref="DemoData"/> into an empty database: all of it, or nothing.</summary>
public sealed class DemoLoader(
    KlantWaardeDbContext db,
    UserManager<KlantWaardeUser> users,
    ReleaseHandler release,
    Tenant tenant,
    TokenSeal seal,
    MailSettings mail,
    OutboxSignal outbox,
    TimeProvider clock)
{
    private const string Conclusion = """
        Klanten die Noordlijn als leverancier zien, krijgen wat ze verwachten en vaak meer. Klanten die een partner zoeken, missen inzicht in hun zendingen; zolang dat zo is, telt de rest minder mee.

        Begin daarom met inzicht: laat partners zelf zien waar hun goederen zijn. Houd vast aan wat nu al het verschil maakt.
        """;

    /// <returns>The logins; null when there are users already.</returns>
    public async Task<DemoLogins?> LoadAsync(CancellationToken cancellation)
    {
        if (await db.Users.AnyAsync(cancellation))
            return null;

        seal.Seal(InvitationToken.Create()); // makes the first key before the transaction: the ring saves it by itself
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        var data = DemoData.At(clock.GetUtcNow());
        var agency = db.AddAgency(data.Agency);
        tenant.Enter(agency.Id);
        var organisation = new Organisation(agency.Id, data.Organisation);
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync(cancellation);

        var logins = await AddUsersAsync(agency.Id, organisation.Id);
        var contacts = AddContacts(organisation, data);
        var finished = AddSurvey(organisation, data.Finished, contacts);
        AddSurvey(organisation, data.Running, contacts);
        await db.SaveChangesAsync(cancellation);

        await ReleaseAsync(finished, cancellation);
        await transaction.CommitAsync(cancellation);
        outbox.Wake();
        return logins;
    }

    private async Task<DemoLogins> AddUsersAsync(AgencyId agency, OrganisationId organisation)
    {
        // One password for all, new in every installation: nobody can sign in who did not see the console.
        var password = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));

        foreach (var login in DemoLogins.All)
            await AddUserAsync(login, agency, login.Role is Roles.AccountManager ? organisation : null, password);

        return new(password);
    }

    private async Task AddUserAsync(DemoLogin login, AgencyId agency, OrganisationId? organisation, string password)
    {
        var made = await users.CreateAsync(
            new()
            {
                UserName = login.Email,
                Email = login.Email,
                EmailConfirmed = true,
                Name = login.Name,
                Role = login.Role,
                AgencyId = login.Role is Roles.PlatformAdministrator ? null : agency,
                OrganisationId = organisation,
            },
            password);

        if (!made.Succeeded)
            throw new InvalidOperationException($"The user {login.Email} of the example could not be made: {made}");
    }

    private Dictionary<string, Contact> AddContacts(Organisation organisation, DemoData data)
    {
        var contacts = new Dictionary<string, Contact>();
        var rollen = RollenOf(data.Finished);

        foreach (var client in data.Accounts)
        {
            var account = new Account(organisation.AgencyId, organisation.Id, client.Name);
            account.Describe(client.Frame);
            db.Accounts.Add(account);

            foreach (var person in client.Contacts)
                contacts[person.Email] = new(
                    organisation.AgencyId, organisation.Id, account.Id, person.FirstName, person.Prefix ?? "", person.LastName,
                    person.Email, person.Language, rollen.GetValueOrDefault(person.Email));
        }

        db.Contacts.AddRange(contacts.Values);
        return contacts;
    }

    /// <summary>The rol that the list knows of everybody: of who answered the one they chose, of every third other partner.</summary>
    private static Dictionary<string, string?> RollenOf(DemoSurvey survey)
    {
        var chosen = survey.Respondents.ToDictionary(respondent => respondent.Contact.Email, respondent => respondent.Answers.Rol);
        var silent = survey.Invited.Where(person => !chosen.ContainsKey(person.Email)).Index();

        foreach (var (index, person) in silent.ToList())
            chosen[person.Email] = index % 3 is 0 ? BuiltInRollen.Partner.Code : BuiltInRollen.Leverancier.Code;

        return chosen;
    }

    private Survey AddSurvey(Organisation organisation, DemoSurvey demo, Dictionary<string, Contact> contacts)
    {
        var survey = new Survey(organisation.AgencyId, organisation.Id, demo.Title, demo.ClosesAt.DutchDay());
        survey.SetUp(demo.Title, demo.Questionnaire.Dutch, demo.Questionnaire.OffersEnglish, demo.ClosesAt.DutchDay());
        survey.Compose(
            demo.Questionnaire.Rollen.Select(rol => rol.Code),
            demo.Questionnaire.Klantwaarden.Select(klantwaarde => klantwaarde.Code),
            demo.Questionnaire.Investeringen.Select(investering => investering.Code));
        survey.Start(demo.Invited.Count, demo.OpensAt);
        db.Surveys.Add(survey);

        var questionnaire = new QuestionnaireVersion(organisation.AgencyId, survey.Wave.Id, 1, demo.Questionnaire, demo.OpensAt);
        db.Questionnaires.Add(questionnaire);

        var invitations = demo.Invited.ToDictionary(person => person.Email, person => Invite(survey.Wave, contacts[person.Email], demo.OpensAt, IsStillOpen(demo, person)));
        db.Responses.AddRange(demo.Respondents.Select(respondent => Answer(questionnaire, invitations[respondent.Contact.Email], respondent)));
        return survey;
    }

    /// <summary>Whose link a visitor may try: open, not begun, and the mail stays on this machine.</summary>
    private bool IsStillOpen(DemoSurvey demo, DemoContact person) =>
        mail.Delivery is MailDelivery.Folder
        && demo.ClosesAt > clock.GetUtcNow()
        && demo.Respondents.All(respondent => respondent.Contact.Email != person.Email);

    /// <summary>With a link, and a mail that went out long ago or, for a visitor to open, goes into the folder now.</summary>
    private Invitation Invite(Wave wave, Contact contact, DateTimeOffset at, bool sendNow)
    {
        var invitation = new Invitation(wave.AgencyId, wave.Id, contact.Id);
        var token = InvitationToken.Create();
        invitation.Open(token, seal.Seal(token), at);

        var letter = new OutgoingMail(wave.AgencyId, MailKind.Invitation, invitation.Id.Value, contact.Email, at);
        if (!sendNow)
        {
            letter.Begin(at);
            letter.Accepted("voorbeeld: deze mail is nooit verstuurd", at);
        }

        db.Invitations.Add(invitation);
        db.Outbox.Add(letter);
        return invitation;
    }

    private static Response Answer(QuestionnaireVersion questionnaire, Invitation invitation, DemoRespondent respondent)
    {
        var response = new Response(
            invitation.AgencyId, invitation.WaveId, invitation.Id, questionnaire.Id, respondent.StartedAt);
        response.Save(_ => respondent.Answers, respondent.SubmittedAt ?? respondent.StartedAt);

        if (respondent.SubmittedAt is { } at)
            response.Submit(at);

        return response;
    }

    private async Task ReleaseAsync(Survey survey, CancellationToken cancellation)
    {
        var header = await SurveyHeader.ReadAsync(db, survey.Id, survey.AgencyId, cancellation)
            ?? throw new InvalidOperationException("The survey of the example was not saved.");
        var content = await release.ContentAsync(header, Conclusion, DemoLogins.Consultant.Name, cancellation);
        await release.ReleaseAsync(header, content, cancellation);
    }
}
