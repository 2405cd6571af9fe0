using KlantWaarde.Bench.MadeUp;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Bench.Storage;

/// <summary>Stores the made-up study: what there is one of as the app does, what there are thousands of in bulk.</summary>
internal static class Seeding
{
    private static readonly DateTimeOffset Opening = new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero);

    /// <summary>As long as one that the key ring seals.</summary>
    private static readonly string SealedToken = new('s', 190);

    public static async Task StoreAsync(IServiceProvider services, int responses)
    {
        await services.MigrateAsync();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>();

        var agency = new Agency(MadeUpStudy.Questionnaire.Agency);
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(agency.Id);
        var organisation = new Organisation(agency.Id, MadeUpStudy.Questionnaire.Organisation);
        var survey = SurveyOf(organisation, responses);
        var questionnaire = new QuestionnaireVersion(agency.Id, survey.Wave.Id, 1, MadeUpStudy.Questionnaire, Opening);

        db.AddRange(agency, organisation, survey, questionnaire);
        await db.SaveChangesAsync();
        await FillAsync(db, organisation, questionnaire, responses);
    }

    private static Survey SurveyOf(Organisation organisation, int responses)
    {
        var study = MadeUpStudy.Questionnaire;
        var survey = new Survey(organisation.AgencyId, organisation.Id, "Meting", new(2026, 10, 31));
        survey.Compose(
            study.Rollen.Select(rol => rol.Code),
            study.Klantwaarden.Select(klantwaarde => klantwaarde.Code),
            study.Investeringen.Select(investering => investering.Code));
        survey.Start(responses, Opening);
        return survey;
    }

    private static async Task FillAsync(KlantWaardeDbContext db, Organisation organisation, QuestionnaireVersion questionnaire, int responses)
    {
        var (accounts, contacts, invitations, sent) =
            (new List<Account>(), new List<Contact>(responses), new List<Invitation>(responses), new List<Response>(responses));

        foreach (var (number, respondent) in MadeUpStudy.Respondents(responses).Index())
        {
            if (respondent.Organisation == accounts.Count)
                accounts.Add(AccountOf(organisation, accounts.Count));

            contacts.Add(new(
                organisation.AgencyId, organisation.Id, accounts[^1].Id, "Anna", "de", $"Vries {number}", $"anna.{number}@example.nl", "nl", respondent.Answers.Rol));
            invitations.Add(InvitationFor(contacts[^1], questionnaire));
            sent.Add(ResponseTo(invitations[^1], questionnaire, respondent.Answers));
        }

        await using var bulk = await BulkRows.BeginAsync(db);
        await bulk.InsertAsync(accounts);
        await bulk.InsertAsync(contacts);
        await bulk.InsertAsync(invitations);
        await bulk.InsertAsync(sent);
        await bulk.CommitAsync();
    }

    private static Account AccountOf(Organisation organisation, int number)
    {
        var account = new Account(organisation.AgencyId, organisation.Id, $"Klant {number}");
        account.Describe(Frame.Of(
            (Frame.Size, (number % 4) switch { 0 => "1–9", 1 => "10–49", 2 => "50–249", _ => "250+" }),
            (Frame.Region, number % 3 is 0 ? "Noord" : "Zuid")));
        return account;
    }

    private static Invitation InvitationFor(Contact contact, QuestionnaireVersion questionnaire)
    {
        var invitation = new Invitation(contact.AgencyId, questionnaire.WaveId, contact.Id);
        invitation.Open(InvitationToken.Create(), SealedToken, Opening);
        return invitation;
    }

    private static Response ResponseTo(Invitation invitation, QuestionnaireVersion questionnaire, Answers answers)
    {
        var response = new Response(invitation.AgencyId, invitation.WaveId, invitation.Id, questionnaire.Id, Opening);
        response.Save(_ => answers, Opening);
        response.Submit(Opening);
        return response;
    }
}
