using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace KlantWaarde.Web.Tests.Questionnaire;

[Collection(BrowserTests.Name)]
public sealed class RespondentBrowserTests(LiveApp app, Chromium chromium) : IClassFixture<LiveApp>
{
    private static readonly string[] Pages =
        ["", "/rol", "/waarden/1", "/doorslag", "/investering", "/tot-slot", "/overzicht", "/afmelden", "/intrekken"];

    /// <summary>As wide as a name gets that cannot be broken at a space: wider than a phone.</summary>
    private const string LongWord = "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwmaatschappij";

    [Fact]
    public async Task Somebody_with_an_old_phone_and_no_scripts_gets_to_the_receipt()
    {
        var work = await FieldworkAsync();
        await using var tab = await chromium.OpenAsync(app, javaScript: false, width: 320, height: 640);
        await tab.Page.GotoAsync(work.Invited[0].Link);

        await PressAsync(tab, "Begin");
        await tab.Page.GetByText("Leverancier").ClickAsync();
        await PressAsync(tab, "Volgende");
        await tab.Page.GetByText("Bindt ons").First.ClickAsync();
        await PressAsync(tab, "Volgende");
        Assert.EndsWith("/waarden/2", tab.Where, StringComparison.Ordinal);

        await tab.Page.GotoAsync($"{work.Invited[0].Link}/overzicht");
        await PressAsync(tab, "Versturen");

        Assert.EndsWith("/klaar", tab.Where, StringComparison.Ordinal);
        var saved = await app.WithDatabaseAsync(work.Agency, db => db.Responses.AsNoTracking().SingleAsync());
        Assert.Equal("leverancier", saved.Rol);
        Assert.Equal(StatedAnswer.Binding, Assert.Single(saved.Answers.Cards).Value.Stated);
    }

    [Theory]
    [InlineData(320, "nl")]
    [InlineData(320, "en")]
    [InlineData(1280, "nl")]
    public async Task Everybody_can_use_every_page(int width, string language)
    {
        var agency = await app.People.AgencyAsync($"{LongWord}adviesbureau {width} {language}");
        var work = await app.People.FieldworkAsync(await app.People.OrganisationAsync(agency, LongWord));
        await app.People.BeginAsync(work, work.Invited[0], People.Answered());
        await app.People.AnswerAsync(work, work.Invited[1]);
        await using var tab = await chromium.OpenAsync(app, width: width, height: 900);

        foreach (var page in Pages.Select(page => work.Invited[0].Link + page).Append(work.Invited[1].Link))
        {
            await tab.Page.GotoAsync($"{page}?taal={language}");
            await AssertFitsAsync(tab);
        }

        await tab.Page.GotoAsync($"{work.Invited[2].Link}/rol?taal={language}");
        await PressAsync(tab, language is "nl" ? "Volgende" : "Next");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await AssertFitsAsync(tab);
    }

    private async Task<Fieldwork> FieldworkAsync() => await app.People.FieldworkAsync(
        await app.People.OrganisationAsync(await app.People.AgencyAsync()));

    /// <summary>Accessible by axe, nothing to scroll sideways for, and large enough for a thumb.</summary>
    private static async Task AssertFitsAsync(Tab tab)
    {
        await tab.AxeAsync();

        Assert.True(
            await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{tab.Page.Url} scrolls sideways.");

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("label:has(> input), button, select, textarea, a:not(.skip):not(li a)")]
              .filter(control => control.getClientRects().length > 0 && control.getBoundingClientRect().height < 43.5)
              .map(control => control.outerHTML)
            """));
    }

    private static Task PressAsync(Tab tab, string button) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
