using System.Net;
using System.Text.Json;
using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Demo;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Demo;

/// <summary>The example, loaded as the first visitor loads it.</summary>
public sealed class DemoTests(App app) : IClassFixture<App>, IAsyncLifetime
{
    private DemoLogins? _logins;

    public async Task InitializeAsync() => _logins = await LoadAsync();

    public Task DisposeAsync() => app.WithDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AspNetUsers\""));

    [Fact]
    public async Task Every_login_of_the_console_leads_to_its_own_work()
    {
        Assert.Equal("/onderzoeken", (await SignInAsync(Roles.Consultant)).Path);
        Assert.Equal("/onderzoeken", (await SignInAsync(Roles.AgencyAdministrator)).Path);
        Assert.Equal("/rapporten", (await SignInAsync(Roles.AccountManager)).Path);
        Assert.Equal("/bureaus", (await SignInAsync(Roles.PlatformAdministrator)).Path);
    }

    [Fact]
    public async Task It_is_loaded_once() => Assert.Null(await LoadAsync());

    [Fact]
    public async Task Its_report_shows_every_kleuring_and_two_levels_of_performance()
    {
        var json = await app.WithDatabaseAsync(db => db.Reports.IgnoreQueryFilters().OrderBy(report => report.ReleasedAt).Select(report => report.Content).FirstAsync());
        var models = JsonSerializer.Deserialize<ReportContent>(json, Documents.Format)!.Outcome.Models;

        Assert.Equal(
            Enum.GetValues<Kleuring>(),
            models.SelectMany(model => model.Verwachtingen).Select(cell => cell.Performance.Kleuring).Distinct().Order());
        Assert.Equal([Prestatieniveau.Oke, Prestatieniveau.Prima], models.Select(model => model.Level!.Level!.Value));
    }

    [Fact]
    public async Task A_released_report_stays_as_it_was_and_is_gone_when_withdrawn()
    {
        var consultant = await BrowserOfAsync(Roles.Consultant);
        var manager = await BrowserOfAsync(Roles.AccountManager);
        var report = (await manager.OpenAsync("/rapporten")).Document.QuerySelector("a.cover")!.GetAttribute("href")!;
        var before = await PdfAsync(manager, report);

        var survey = (await consultant.OpenAsync("/onderzoeken?zoek=2026")).Document.QuerySelector("a.cover")!.GetAttribute("href")!;
        await app.WithDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"Responses\" SET \"SubmittedAt\" = NULL"));
        Assert.Equal(before, await PdfAsync(manager, report));

        await consultant.PressAsync(await consultant.OpenAsync($"{survey}/rapport"), "Intrekken van rapport 1");
        Assert.Equal(HttpStatusCode.NotFound, (await manager.OpenAsync(report)).Status);
    }

    private Task<DemoLogins?> LoadAsync() => app.WithServicesAsync(null, services =>
        services.GetRequiredService<DemoLoader>().LoadAsync(CancellationToken.None));

    private async Task<Browser> BrowserOfAsync(string role) => (await SignInAsync(role)).Browser;

    private async Task<(Browser Browser, string Path)> SignInAsync(string role)
    {
        var browser = app.Visitor();
        var page = await browser.SubmitAsync(
            await browser.OpenAsync("/inloggen"),
            ("Input.Email", DemoLogins.All.Single(login => login.Role == role).Email),
            ("Input.Password", _logins!.Password));
        return (browser, page.Path);
    }

    private static async Task<byte[]> PdfAsync(Browser browser, string report)
    {
        var pdf = await browser.Http.GetByteArrayAsync($"{report}?handler=Pdf");
        Assert.Equal("%PDF-1.7"u8, pdf.AsSpan(0, 8));
        return pdf;
    }
}
