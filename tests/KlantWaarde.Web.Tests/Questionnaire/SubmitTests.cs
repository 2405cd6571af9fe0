using System.Net;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Questionnaire;

public sealed class SubmitTests(App app) : RespondentTest(app), IClassFixture<App>
{
    [Fact]
    public async Task Twenty_submissions_at_once_are_one_and_each_shows_the_receipt()
    {
        await App.People.BeginAsync(Fieldwork, Kim, People.Answered());

        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var response = await PostAsync("/overzicht", ("toestemming", "anoniem"));
            return await Page.ReadAsync(response);
        }));

        Assert.All(pages, page => Assert.Equal((HttpStatusCode.OK, $"{Kim.Link}/klaar"), (page.Status, page.Path)));
        Assert.Single(pages.Select(page => page.Html).Distinct(StringComparer.Ordinal));
        Assert.Equal(1, await App.WithDatabaseAsync(Fieldwork.Agency, db => db.Responses.CountAsync(response => response.SubmittedAt != null)));
    }

    [Fact]
    public async Task Twenty_first_saves_at_once_begin_one_response()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => StatusOfPostAsync("/rol", ("rol", "partner"))));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(20, (await SavedAsync())!.Revision);
    }

    [Fact]
    public async Task What_was_sent_stays_as_it_was()
    {
        var sent = await App.People.AnswerAsync(Fieldwork, Kim);

        var page = await Page.ReadAsync(await PostAsync("/tot-slot", ("tevreden", "1")));

        Assert.EndsWith("/klaar", page.Path, StringComparison.Ordinal);
        Assert.Equal(8, (await SavedAsync())!.Answers.Satisfaction);
        Assert.Contains(sent.Reference, page.Text, StringComparison.Ordinal);
        foreach (var other in new[] { "", "/rol", "/waarden/1", "/overzicht" })
            Assert.EndsWith("/klaar", (await OpenAsync(other)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_is_not_sent()
    {
        await App.People.BeginAsync(Fieldwork, Kim);

        var page = await Browser.PressAsync(await OpenAsync("/overzicht"), "Versturen");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["Beantwoord ten minste één vraag voordat u verstuurt."], page.Faults);
        Assert.Null((await SavedAsync())!.SubmittedAt);
    }

    [Fact]
    public async Task Half_of_the_answers_may_be_sent()
    {
        await App.People.BeginAsync(Fieldwork, Kim, People.Answered() with { Satisfaction = null, Picks = [] });

        var page = await OpenAsync("/overzicht");
        Assert.Contains("Er staan nog 2 vragen open.", page.Text, StringComparison.Ordinal);
        page = await Browser.PressAsync(page, "Versturen");

        Assert.EndsWith("/klaar", page.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://elders.example", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "https://localhost", HttpStatusCode.OK)]
    [InlineData("Origin", "null", HttpStatusCode.OK)]
    public async Task A_form_on_another_website_is_refused(string header, string value, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Kim.Link}/rol")
        {
            Headers = { { header, value } },
            Content = new FormUrlEncodedContent([new("rol", "partner")]),
        };

        using var response = await Browser.Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected is HttpStatusCode.OK, await SavedAsync() is not null);
    }
}
