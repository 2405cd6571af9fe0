using System.Net;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Questionnaire;

/// <summary>What tests of the respondent's pages have in common: a survey in the field and somebody with a link.</summary>
public abstract class RespondentTest(App app) : IAsyncLifetime
{
    protected App App => app;

    protected Fieldwork Fieldwork { get; private set; } = null!;

    protected Invited Kim => Fieldwork.Invited[0];

    protected Browser Browser { get; } = app.Visitor();

    public virtual async Task InitializeAsync()
    {
        var agency = await app.People.AgencyAsync();
        Fieldwork = await app.People.FieldworkAsync(await app.People.OrganisationAsync(agency));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    protected Task<Page> OpenAsync(string page = "") => Browser.OpenAsync($"{Kim.Link}{page}");

    /// <summary>Posts what no form of ours needs to look like.</summary>
    protected Task<HttpResponseMessage> PostAsync(string page, params (string Name, string Value)[] fields) => Browser.Http.PostAsync(
        $"{Kim.Link}{page}", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    protected async Task<HttpStatusCode> StatusOfPostAsync(string page, params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(page, fields);
        return response.StatusCode;
    }

    /// <summary>The one response of Kim, or null.</summary>
    protected Task<Response?> SavedAsync() => app.WithDatabaseAsync(Fieldwork.Agency, db =>
        db.Responses.AsNoTracking().SingleOrDefaultAsync(response => response.InvitationId == Kim.Invitation.Id));

    /// <summary>The codes of the klantwaarden on a page, in the order in which Kim meets them.</summary>
    protected static IReadOnlyList<string> CardsOn(Page page) =>
        [.. page.Document.QuerySelectorAll("section.card > h2").Select(heading => heading.Id!["kaart-".Length..])];
}
