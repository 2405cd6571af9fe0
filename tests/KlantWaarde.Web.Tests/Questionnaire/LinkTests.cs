using System.Net;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Questionnaire;

public sealed class LinkTests(App app) : RespondentTest(app), IClassFixture<App>
{
    private static readonly string[] Pages =
        ["", "/rol", "/waarden/1", "/waarden/2", "/doorslag", "/investering", "/tot-slot", "/overzicht", "/klaar", "/afmelden", "/intrekken"];

    [Fact]
    public async Task Opening_any_page_changes_nothing()
    {
        await App.People.BeginAsync(Fieldwork, Kim);
        var before = await App.HashTablesAsync();

        foreach (var page in Pages)
        {
            await OpenAsync(page);
            using var head = await Browser.Http.SendAsync(new(HttpMethod.Head, $"{Kim.Link}{page}"));
            Assert.NotEqual(HttpStatusCode.InternalServerError, head.StatusCode);
        }

        Assert.Equal(before, await App.HashTablesAsync());
    }

    [Fact]
    public async Task The_first_page_says_who_asks_how_long_and_until_when()
    {
        var page = await OpenAsync();

        Assert.Equal("Wat verwacht u van Bakker Logistiek?", page.Heading);
        Assert.Contains("ongeveer 4 minuten", page.Text, StringComparison.Ordinal);
        Assert.Contains("maandag 30 maart 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("vrijwillig", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_sets_a_cookie_or_needs_a_script()
    {
        foreach (var page in Pages)
        {
            using var response = await Browser.Http.GetAsync($"{Kim.Link}{page}");
            Assert.False(response.Headers.Contains("Set-Cookie"), page);
            Assert.DoesNotContain("<script", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_loads_one_stylesheet_and_is_not_kept_by_the_browser()
    {
        using var response = await Browser.Http.GetAsync(Kim.Link);
        var page = await Page.ReadAsync(response);

        Assert.Single(page.Document.QuerySelectorAll("link[rel=stylesheet]"));
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [InlineData("/waarden/0")]
    [InlineData("/waarden/99")]
    [InlineData("/waarden/-1")]
    [InlineData("/waarden/een")]
    [InlineData("/bestaat-niet")]
    public async Task A_page_that_is_not_there_is_not_found(string page) =>
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(page)).Status);

    [Fact]
    public async Task After_the_closing_date_the_link_says_so()
    {
        App.Clock.Advance(TimeSpan.FromDays(40));
        try
        {
            var page = await OpenAsync("/rol");
            Assert.Equal(HttpStatusCode.Gone, page.Status);
            Assert.Equal("Dit onderzoek is gesloten", page.Heading);

            Assert.Equal(HttpStatusCode.Gone, await StatusOfPostAsync("/rol", ("rol", "partner")));
            Assert.Null(await SavedAsync());
        }
        finally
        {
            App.Clock.Advance(-TimeSpan.FromDays(40));
        }
    }

    [Fact]
    public async Task Who_began_in_time_may_finish_a_day_later_and_nobody_else()
    {
        await App.People.BeginAsync(Fieldwork, Kim, People.Answered());
        var late = TimeSpan.FromDays(29);
        App.Clock.Advance(late);
        try
        {
            Assert.Equal(HttpStatusCode.OK, (await OpenAsync("/overzicht")).Status);
            Assert.Equal(HttpStatusCode.Gone, (await Browser.OpenAsync(Fieldwork.Invited[1].Link)).Status);
        }
        finally
        {
            App.Clock.Advance(-late);
        }
    }

    [Fact]
    public async Task The_clients_of_one_link_see_nothing_of_another()
    {
        await App.People.AnswerAsync(Fieldwork, Fieldwork.Invited[1], People.Answered() with { Open = "alleen van mij" });
        await App.People.BeginAsync(Fieldwork, Kim);

        foreach (var page in Pages)
            Assert.DoesNotContain("alleen van mij", (await OpenAsync(page)).Html, StringComparison.Ordinal);
    }
}
