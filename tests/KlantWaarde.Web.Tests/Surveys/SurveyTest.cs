using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Surveys;

/// <summary>What tests of the consultant's pages have in common: an agency of their own, and anna at her desk.</summary>
public abstract class SurveyTest(App app) : IAsyncLifetime
{
    protected App App => app;

    protected Agency Agency { get; private set; } = null!;

    protected Organisation Organisation { get; private set; } = null!;

    protected Browser Anna { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Agency = await app.People.AgencyAsync();
        Organisation = await app.People.OrganisationAsync(Agency);
        Anna = await app.BrowserOfAsync(await app.People.ConsultantAsync(Agency));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    protected Task<TResult> ReadAsync<TResult>(Func<KlantWaardeDbContext, Task<TResult>> query) =>
        app.WithDatabaseAsync(Agency.Id, query);

    protected static string PathOf(SurveyId survey, string page = "") => $"/onderzoeken/{survey}{page}";
}
