using KlantWaarde.Domain;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Library.Starter;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Pages.Surveys;
using KlantWaarde.Web.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>Makes what a test begins with: an agency, its people, a survey in the field, answers.</summary>
/// <remarks>Everything goes through the domain, as the pages do; only the forms are left out.</remarks>
public sealed class People(App app)
{
    private int _agencies;

    /// <summary>Enough klantwaarden for a model, of every niveau.</summary>
    public static IReadOnlyList<string> Klantwaarden { get; } = [.. StarterLibrary.Klantwaarden.Take(6).Select(klantwaarde => klantwaarde.Code)];

    /// <summary>An agency of which only its being another one matters: the same names in every run.</summary>
    public Task<Agency> AgencyAsync() => AgencyAsync($"Bureau {Interlocked.Increment(ref _agencies)}");

    /// <summary>An agency with its library, and nobody in it.</summary>
    public Task<Agency> AgencyAsync(string name) => app.WithDatabaseAsync(async db =>
    {
        var agency = db.AddAgency(name);
        await db.SaveChangesAsync();
        return agency;
    });

    public Task<Person> ConsultantAsync(Agency agency, string name = "Anna") => UserAsync(name, Roles.Consultant, agency.Id);

    public Task<Person> AdministratorAsync(Agency agency, string name = "Bea") => UserAsync(name, Roles.AgencyAdministrator, agency.Id);

    public Task<Person> AccountManagerAsync(Organisation organisation, string name = "Chris") =>
        UserAsync(name, Roles.AccountManager, organisation.AgencyId, organisation.Id);

    public Task<Person> PlatformAdministratorAsync(string name = "Dirk") => UserAsync(name, Roles.PlatformAdministrator, null);

    public Task<Organisation> OrganisationAsync(Agency agency, string name = "Bakker Logistiek") =>
        SavedAsync(agency.Id, new Organisation(agency.Id, name));

    /// <summary>A survey of which only the set-up is done; it closes in four weeks.</summary>
    public Task<Survey> DraftAsync(Organisation organisation, string title = "Klantwaarde voorjaar") =>
        SavedAsync(organisation.AgencyId, NewSurvey(organisation, title));

    /// <summary>A survey that can go out: composed, with people on its list who have no link yet.</summary>
    public Task<Survey> ComposedAsync(Organisation organisation, int people = 3, string title = "Klantwaarde voorjaar") =>
        InAgencyAsync(organisation.AgencyId, async db =>
        {
            var survey = Composed(db, organisation, title);
            ListPeople(db, organisation, survey, people);
            await db.SaveChangesAsync();
            return survey;
        });

    /// <summary>A survey in the field, whose people have their links; their mails are queued.</summary>
    public async Task<Fieldwork> FieldworkAsync(Organisation organisation, int people = 3, string title = "Klantwaarde voorjaar")
    {
        var draft = await ComposedAsync(organisation, people, title);

        return await app.WithServicesAsync(organisation.AgencyId, async services =>
        {
            var sent = await services.GetRequiredService<SendHandler>().HandleAsync(draft.Id, draft.AgencyId, CancellationToken.None);
            Assert.Equal(new SendOutcome.Sent(people), sent);

            return await ReadAsync(services.GetRequiredService<KlantWaardeDbContext>(), services.GetRequiredService<TokenSeal>(), draft.Id);
        });
    }

    /// <summary>Answers on behalf of one person, and sends them.</summary>
    public Task<Response> AnswerAsync(Fieldwork fieldwork, Invited person, Answers? answers = null) =>
        InAgencyAsync(fieldwork.Agency, async db =>
        {
            var response = Begun(fieldwork, person, answers ?? Answered());
            response.Submit(Now);
            db.Add(response);
            await db.SaveChangesAsync();
            return response;
        });

    /// <summary>Parts the people of a survey over companies: of one company alone nothing is shown.</summary>
    public Task SpreadAsync(Fieldwork fieldwork, int companies) => InAgencyAsync(fieldwork.Agency, async db =>
    {
        List<Account> accounts = [.. Enumerable.Range(1, companies)
            .Select(number => new Account(fieldwork.Agency, fieldwork.Survey.OrganisationId, $"Klant {number} van {fieldwork.Id}"))];
        db.AddRange(accounts);

        var people = fieldwork.Invited.Select(person => person.Contact.Id).ToHashSet();
        foreach (var (index, contact) in (await db.Contacts.Where(contact => people.Contains(contact.Id)).ToListAsync()).Index())
            contact.Update(accounts[index % companies].Id, contact.FirstName, contact.Prefix, contact.LastName, contact.Language, contact.Rol);

        return await db.SaveChangesAsync();
    });

    /// <summary>Answers half of it: saved, not sent.</summary>
    public Task<Response> BeginAsync(Fieldwork fieldwork, Invited person, Answers? answers = null) =>
        SavedAsync(fieldwork.Agency, Begun(fieldwork, person, answers ?? new() { Rol = BuiltInRollen.Partner.Code }));

    /// <summary>Somebody who is put on the list after the others were invited; no link yet.</summary>
    public Task<Invitation> ListLateAsync(Fieldwork fieldwork) => InAgencyAsync(fieldwork.Agency, async db =>
    {
        var first = fieldwork.Invited[0].Contact;
        var contact = new Contact(
            first.AgencyId, first.OrganisationId, first.AccountId, "Lot", "", "Laat", $"laat-{first.Email}", "nl", null);
        var invitation = new Invitation(fieldwork.Agency, fieldwork.Survey.Wave.Id, contact.Id);
        db.AddRange(contact, invitation);
        await db.SaveChangesAsync();
        return invitation;
    });

    /// <summary>A released report of what was answered so far.</summary>
    public Task<Report> ReportAsync(Fieldwork fieldwork, string conclusion = "Houd vast wat goed gaat.") =>
        app.WithServicesAsync(fieldwork.Agency, async services =>
        {
            var (db, release) = (services.GetRequiredService<KlantWaardeDbContext>(), services.GetRequiredService<ReleaseHandler>());
            var header = await SurveyHeader.ReadAsync(db, fieldwork.Id, fieldwork.Agency, CancellationToken.None);
            await release.ReleaseAsync(header!, await release.ContentAsync(header!, conclusion, "Anna", CancellationToken.None), CancellationToken.None);
            return await db.Reports.OrderByDescending(report => report.Number).FirstAsync(report => report.SurveyId == fieldwork.Id);
        });

    /// <summary>A full set of answers by a satisfied partner.</summary>
    public static Answers Answered(string rol = "partner", ExperienceAnswer experience = ExperienceAnswer.Better) => new()
    {
        Rol = rol,
        Cards = Klantwaarden.Index().ToDictionary(
            card => card.Item, card => new CardAnswer((StatedAnswer)(card.Index % 3), experience)),
        Picks = [.. Klantwaarden.Take(Answers.MaxPicks)],
        Surprise = Surprise.TalkedAbout,
        SurprisedBy = Klantwaarden[2],
        Thought = Prestatieniveau.Prima,
        Burden = BuiltInInvesteringen.All.ToDictionary(investering => investering.Code, _ => 1),
        Heaviest = BuiltInInvesteringen.All[0].Code,
        Satisfaction = 8,
        Worth = 1,
        Recommend = 9,
        Stay = 5,
        Grant = 4,
        Open = "Ze denken met ons mee.",
        Consent = Consent.Quotes,
    };

    private DateTimeOffset Now => app.Clock.Now;

    private Task<Person> UserAsync(string name, string role, AgencyId? agency, OrganisationId? organisation = null) =>
        app.WithServicesAsync(null, async services =>
        {
            var user = new KlantWaardeUser { Name = name, Role = role, AgencyId = agency, OrganisationId = organisation, EmailConfirmed = true };
            user.UserName = user.Email = $"{name.ToLowerInvariant()}-{user.Id.ToString("N")[^6..]}@bureau.example";

            var created = await services.GetRequiredService<UserManager<KlantWaardeUser>>().CreateAsync(user, Person.Password);
            Assert.True(created.Succeeded, string.Join(' ', created.Errors.Select(error => error.Description)));
            return new Person(user.Id, name, user.Email, agency);
        });

    private Survey NewSurvey(Organisation organisation, string title) =>
        new(organisation.AgencyId, organisation.Id, title, Now.DutchDay().AddDays(28));

    private Survey Composed(KlantWaardeDbContext db, Organisation organisation, string title)
    {
        var survey = NewSurvey(organisation, title);
        survey.Compose(
            BuiltInRollen.All.Select(rol => rol.Code),
            Klantwaarden,
            BuiltInInvesteringen.All.Select(investering => investering.Code));
        db.Add(survey);
        return survey;
    }

    private static void ListPeople(KlantWaardeDbContext db, Organisation organisation, Survey survey, int count)
    {
        var mark = $"{survey.Id.Value:N}"[^6..]; // the same address twice is the same person
        var account = new Account(organisation.AgencyId, organisation.Id, $"Klant {mark}");
        db.Add(account);

        for (var number = 1; number <= count; number++)
        {
            var contact = new Contact(
                organisation.AgencyId, organisation.Id, account.Id, "Kim", "de", $"Klant-{number}", $"kim{number:000}-{mark}@klant.example", "nl", "partner");
            db.Add(contact);
            db.Add(new Invitation(organisation.AgencyId, survey.Wave.Id, contact.Id));
        }
    }

    private static async Task<Fieldwork> ReadAsync(KlantWaardeDbContext db, TokenSeal seal, SurveyId id)
    {
        var survey = await db.Surveys.SingleAsync(survey => survey.Id == id);
        var wave = survey.Wave.Id;
        var rows = await db.Invitations
            .Where(invitation => invitation.WaveId == wave)
            .Join(db.Contacts, invitation => invitation.ContactId, contact => contact.Id, (invitation, contact) => new { invitation, contact })
            .OrderBy(row => row.contact.Email)
            .ToListAsync();

        return new(
            survey,
            await db.Questionnaires.SingleAsync(questionnaire => questionnaire.WaveId == wave),
            [.. rows.Select(row => new Invited(row.contact, row.invitation, seal.Open(row.invitation.SealedToken!)!.Reveal()))]);
    }

    private Response Begun(Fieldwork fieldwork, Invited person, Answers answers)
    {
        var response = new Response(
            fieldwork.Agency, fieldwork.Survey.Wave.Id, person.Invitation.Id, fieldwork.Questionnaire.Id, Now);
        response.Save(_ => answers, Now);
        return response;
    }

    private Task<T> SavedAsync<T>(AgencyId agency, T row) where T : class => InAgencyAsync(agency, async db =>
    {
        db.Add(row);
        await db.SaveChangesAsync();
        return row;
    });

    private Task<T> InAgencyAsync<T>(AgencyId agency, Func<KlantWaardeDbContext, Task<T>> action) =>
        app.WithDatabaseAsync(agency, action);
}
