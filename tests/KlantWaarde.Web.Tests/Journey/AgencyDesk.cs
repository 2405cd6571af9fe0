using KlantWaarde.Web.Mail.Sending;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KlantWaarde.Web.Tests.Journey;

/// <summary>What the people of the agency do in their browser.</summary>
internal sealed class AgencyDesk(LiveApp app, Tab tab)
{
    private string? _survey;

    private IPage Page => tab.Page;

    private ILocator Main => Page.GetByRole(AriaRole.Main);

    public async Task SetUpAsync()
    {
        await Page.GotoAsync("/");
        Assert.Equal("/begin", tab.Where);
        await tab.AxeAsync();

        await Page.GetByLabel("Installatiecode").FillAsync(App.SetupCode);
        await Page.GetByLabel("Naam van het bureau").FillAsync("Bureau Meerwaarde");
        await Page.GetByLabel("Uw naam").FillAsync("Anna de Vries");
        await Page.GetByLabel("E-mailadres").FillAsync("anna@meerwaarde.example");
        await Page.GetByLabel("Wachtwoord").FillAsync(Person.Password);
        await PressAsync("Beginnen");
        Assert.Equal("/onderzoeken", tab.Where);
        await tab.AxeAsync();
    }

    public async Task AddOrganisationAsync(string name)
    {
        await Page.GotoAsync("/organisaties");
        await Page.GetByLabel("Naam").FillAsync(name);
        await PressAsync("Toevoegen");
        await SeesAsync($"{name} is toegevoegd.");
        await tab.AxeAsync();
    }

    public async Task MakeSurveyAsync(string title)
    {
        await Main.GetByRole(AriaRole.Link, new() { Name = "Nieuw onderzoek" }).ClickAsync();
        await Page.GetByLabel("Titel").FillAsync(title);
        await tab.AxeAsync();
        await PressAsync("Maken");
        _survey = tab.Where[..tab.Where.LastIndexOf('/')];
    }

    /// <summary>Eight klantwaarden, in both rollen, with the four investeringen that were ticked already.</summary>
    public async Task ComposeAsync()
    {
        foreach (var box in (await Page.Locator("input[name='Input.Klantwaarden']").AllAsync()).Take(8))
            await box.CheckAsync();

        Assert.Contains("Nu gekozen: 8", await Page.Locator("[data-burden]").TextContentAsync(), StringComparison.Ordinal);
        await tab.AxeAsync();
        await PressAsync("Bewaren");
        await SeesAsync("De vragenlijst is bewaard.");
        await tab.AxeAsync();
    }

    public async Task ImportAsync(byte[] file)
    {
        await Page.GotoAsync($"{_survey}/klanten");
        await Page.GetByLabel("CSV-bestand").SetInputFilesAsync(new FilePayload { Name = "klanten.csv", MimeType = "text/csv", Buffer = file });
        await PressAsync("Bekijken wat erin staat");

        Assert.Contains("Windows-1252", await Main.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Dit adres staat ook in rij 3.", await Main.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Zoë van der Laan", await Main.TextContentAsync(), StringComparison.Ordinal);
        await tab.AxeAsync();

        await PressAsync("6 klanten op de lijst zetten");
        await SeesAsync("6 klanten staan nu op de lijst.");
        await tab.AxeAsync();
    }

    public async Task SendAsync(int people)
    {
        await Page.GotoAsync($"{_survey}/veldwerk");
        await tab.AxeAsync();
        await Main.GetByRole(AriaRole.Link, new() { Name = $"Uitnodigen ({people})" }).ClickAsync();
        await tab.AxeAsync();
        await PressAsync("Versturen");
        await SeesAsync($"{people} uitnodigingen gaan de deur uit.");
        await SendMailAsync();
    }

    /// <summary>The path of the link in the newest mail to somebody, as the page of the post folder shows it.</summary>
    public async Task<string> LinkOfAsync(string email)
    {
        await Page.GotoAsync($"/post?zoek={Uri.EscapeDataString(email)}");
        await Page.Locator(".items a").First.ClickAsync();
        await tab.AxeAsync();
        return new Uri(await Page.Locator("pre a").First.GetAttributeAsync("href") ?? "").PathAndQuery;
    }

    public async Task SeeModelAsync(string rol, int respondents)
    {
        await Page.GotoAsync($"{_survey}/uitkomsten");
        await tab.AxeAsync();

        Assert.Contains($"Klantwaardemodel als {rol}", await Page.Locator("figure svg title").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains($"van de {respondents}", await Page.Locator("table").First.TextContentAsync(), StringComparison.Ordinal);

        await Main.GetByRole(AriaRole.Link, new() { Name = "Als leverancier" }).ClickAsync();
        Assert.Equal(0, await Main.Locator("table").CountAsync());
        await tab.AxeAsync();
    }

    public async Task ReleaseAsync(string conclusion)
    {
        await Main.GetByRole(AriaRole.Link, new() { Name = "Rapport maken" }).ClickAsync();
        await Page.GetByLabel("Uw conclusie").FillAsync(conclusion);
        await tab.AxeAsync();
        await PressAsync("Vrijgeven");
        await SeesAsync("Het rapport is vrijgegeven. De accountmanagers van Noordlijn Logistiek kunnen het nu lezen.");
    }

    public async Task InviteAccountManagerAsync(string name, string email, string organisation)
    {
        await Page.GotoAsync("/gebruikers");
        await Page.GetByLabel("Naam").FillAsync(name);
        await Page.GetByLabel("E-mailadres").FillAsync(email);
        await Page.GetByLabel("accountmanager").CheckAsync();
        await Page.GetByLabel("Organisatie", new() { Exact = true }).SelectOptionAsync(organisation);
        await tab.AxeAsync();
        await PressAsync("Toevoegen");
        await SendMailAsync();
    }

    private Task PressAsync(string button) => Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private async Task SeesAsync(string message) => Assert.Equal(message, await Page.GetByRole(AriaRole.Status).First.TextContentAsync());

    /// <summary>The post is not faked: the worker's own round writes the files.</summary>
    private Task<bool> SendMailAsync() => app.Services.GetRequiredService<Outbox>().SendDueAsync(CancellationToken.None);
}
