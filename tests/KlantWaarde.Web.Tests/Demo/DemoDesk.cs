using KlantWaarde.Web.Access;
using KlantWaarde.Web.Demo;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Demo;

/// <summary>The consultant of the example, signed in at a finished survey of sixty klanten.</summary>
internal static class DemoDesk
{
    /// <summary>Loads the example into an empty app.</summary>
    public static Task<DemoLogins?> LoadAsync(App app) => app.WithServicesAsync(null, services =>
        services.GetRequiredService<DemoLoader>().LoadAsync(CancellationToken.None));

    public static async Task<Browser> ConsultantAsync(App app, DemoLogins logins)
    {
        var browser = app.Visitor();
        await browser.SubmitAsync(
            await browser.OpenAsync("/inloggen"), ("Input.Email", EmailOf(Roles.Consultant)), ("Input.Password", logins.Password));
        return browser;
    }

    public static string EmailOf(string role) => DemoLogins.All.Single(login => login.Role == role).Email;

    /// <summary>"/onderzoeken/…", of the finished survey.</summary>
    public static async Task<string> SurveyAsync(Browser consultant) =>
        (await consultant.OpenAsync("/onderzoeken?zoek=2026")).Document.QuerySelector("a.cover")!.GetAttribute("href")!;
}
