using System.Net;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Infrastructure;

public sealed class AppTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_person_signs_in_through_the_form_and_sees_where_they_work()
    {
        var agency = await app.People.AgencyAsync("Bureau Een");
        var anna = await app.BrowserOfAsync(await app.People.ConsultantAsync(agency));

        var page = await anna.OpenAsync("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("/onderzoeken", page.Path);
        Assert.Equal("Onderzoeken", page.Heading);
    }

    [Fact]
    public async Task A_session_outlives_a_test_that_moves_the_clock()
    {
        var agency = await app.People.AgencyAsync("Bureau Een");
        var person = await app.People.ConsultantAsync(agency);
        var early = await app.BrowserOfAsync(person);
        app.Clock.Advance(TimeSpan.FromDays(2));

        var late = await app.BrowserOfAsync(person);

        Assert.Equal("/inloggen", (await early.OpenAsync("/organisaties")).Path);
        Assert.Equal("/organisaties", (await late.OpenAsync("/organisaties")).Path);
    }

    [Fact]
    public async Task Fieldwork_has_people_with_links_and_answers()
    {
        var agency = await app.People.AgencyAsync("Bureau Een");
        var fieldwork = await app.People.FieldworkAsync(await app.People.OrganisationAsync(agency), people: 2);

        await app.People.AnswerAsync(fieldwork, fieldwork.Invited[0]);
        await app.People.BeginAsync(fieldwork, fieldwork.Invited[1]);

        var sent = await app.WithDatabaseAsync(agency.Id, db => db.Responses.CountAsync(response => response.SubmittedAt != null));
        Assert.Equal(1, sent);
    }

    [Fact]
    public async Task The_hash_of_the_tables_tells_which_table_changed()
    {
        var agency = await app.People.AgencyAsync("Bureau Een");
        var before = await app.HashTablesAsync();
        Assert.Equal(before, await app.HashTablesAsync());

        await app.People.OrganisationAsync(agency, "Een nieuwe");

        var changed = Assert.Single(before.Except(await app.HashTablesAsync()));
        Assert.StartsWith("Organisations: ", changed);
    }
}

[Collection(BrowserTests.Name)]
public sealed class ChromiumTests(Chromium chromium, LiveApp app) : IClassFixture<LiveApp>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_signs_in_with_a_real_browser(bool javaScript)
    {
        var agency = await app.People.AgencyAsync("Bureau Een");
        var anna = await app.People.ConsultantAsync(agency);
        await using var tab = await chromium.OpenAsync(app, javaScript);

        await tab.SignInAsync(anna);

        Assert.Equal("/onderzoeken", tab.Where);
        await tab.ScreenshotAsync("onderzoeken-leeg");
    }

    [Fact]
    public async Task The_sign_in_page_is_accessible()
    {
        await app.People.AgencyAsync("Bureau Een");
        await using var tab = await chromium.OpenAsync(app);

        await tab.Page.GotoAsync("/inloggen");

        await tab.AxeAsync();
    }
}
