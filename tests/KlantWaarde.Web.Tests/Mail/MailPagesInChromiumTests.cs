using KlantWaarde.Domain.Library;
using KlantWaarde.Web.Mail.Letters;
using KlantWaarde.Web.Mail.Sending;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KlantWaarde.Web.Tests.Mail;

/// <summary>Post, users and agencies as people see them, on a phone and on a desk.</summary>
[Collection(BrowserTests.Name)]
public sealed class MailPagesInChromiumTests(Chromium chromium, LiveApp app) : IClassFixture<LiveApp>
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Post_can_be_read(int width)
    {
        var agency = await app.People.AgencyAsync("Onderzoeksbureau Veldkamp & Zonen");
        var fieldwork = await app.People.FieldworkAsync(await app.People.OrganisationAsync(agency, "Bakker Logistiek"), people: 3);
        await app.Services.GetRequiredService<Outbox>().SendDueAsync(CancellationToken.None);
        var mail = await app.WithDatabaseAsync(fieldwork.Agency, db => db.Outbox.Select(mail => mail.Id).FirstAsync());

        await using var tab = await chromium.OpenAsync(app, width: width);
        await tab.SignInAsync(await app.People.ConsultantAsync(agency));

        await AssertReadableAsync(tab, "/post", $"post-{width}");
        await AssertReadableAsync(tab, $"/post/{mail}", $"post-mail-{width}");
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_invitation_reads_well_on_any_screen_by_day_and_by_night(int width, ColorScheme scheme)
    {
        await using var tab = await chromium.OpenAsync(app, width: width);
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

        // On a page of its own: where /post shows it, nothing may look inside, not even a test.
        await tab.Page.SetContentAsync(LetterHtml.Of(InvitationLetterTests.LetterIn(Voice.U)));

        await AssertReadableAsync(tab, null, $"uitnodiging-{scheme}-{width}");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Users_can_be_managed(int width)
    {
        var agency = await app.People.AgencyAsync("Onderzoeksbureau Veldkamp");
        await app.People.AccountManagerAsync(await app.People.OrganisationAsync(agency, "Bakker Logistiek"));
        var anna = await app.People.ConsultantAsync(agency);
        await using var tab = await chromium.OpenAsync(app, width: width);
        await tab.SignInAsync(await app.People.AdministratorAsync(agency));

        await AssertReadableAsync(tab, "/gebruikers", $"gebruikers-{width}");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Toevoegen" }).ClickAsync();
        await AssertReadableAsync(tab, null, $"gebruikers-fout-{width}");
        await AssertReadableAsync(tab, $"/gebruikers/{anna.Id}", $"gebruiker-{width}");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Agencies_can_be_added(int width)
    {
        await app.People.AgencyAsync("Onderzoeksbureau Veldkamp");
        await using var tab = await chromium.OpenAsync(app, width: width);
        await tab.SignInAsync(await app.People.PlatformAdministratorAsync());

        await AssertReadableAsync(tab, "/bureaus", $"bureaus-{width}");
    }

    private static async Task AssertReadableAsync(Tab tab, string? path, string picture)
    {
        if (path is not null)
            await tab.Page.GotoAsync(path);

        await tab.ScreenshotAsync(picture);
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await tab.AxeAsync();
    }
}
