using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>One visitor with a real browser.</summary>
/// <param name="context">Its cookies; nobody else's.</param>
/// <param name="page">What it shows.</param>
/// <param name="javaScript">Whether its pages run scripts.</param>
public sealed class Tab(IBrowserContext context, IPage page, bool javaScript) : IAsyncDisposable
{
    private static readonly string Screenshots =
        Environment.GetEnvironmentVariable("KLANTWAARDE_SCREENSHOTS") ?? Path.Combine(AppContext.BaseDirectory, "screenshots");

    public IPage Page => page;

    public IBrowserContext Context => context;

    /// <summary>Where the tab is: "/onderzoeken".</summary>
    public string Where => new Uri(page.Url).AbsolutePath;

    /// <summary>Signs in through the form.</summary>
    public async Task SignInAsync(Person person)
    {
        await page.GotoAsync("/inloggen");
        await page.GetByLabel("E-mailadres").FillAsync(person.Email);
        await page.GetByLabel("Wachtwoord").FillAsync(Person.Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Inloggen" }).ClickAsync();
    }

    /// <summary>Fails with one line to each thing on the page that somebody cannot see, hear or reach.</summary>
    public async Task AxeAsync()
    {
        Assert.True(javaScript, "Axe is a script, and waits for ever in a tab that runs none.");
        var result = await page.RunAxe();
        Assert.True(result.Violations is [], $"{page.Url} is not accessible:\n{string.Join('\n', result.Violations.Select(InWords))}");
    }

    /// <summary>Keeps a picture of the whole page, to look at: "inloggen" becomes screenshots/inloggen.png.</summary>
    public Task ScreenshotAsync(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{name}.png"), FullPage = true });

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static string InWords(AxeResultItem fault) =>
        $"  {fault.Impact} {fault.Id}: {fault.Help}\n    {string.Join("\n    ", fault.Nodes.Select(node => node.Html))}";
}
