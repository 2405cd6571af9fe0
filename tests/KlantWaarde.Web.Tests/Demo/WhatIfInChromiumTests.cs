using KlantWaarde.Web.Access;
using KlantWaarde.Web.Demo;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace KlantWaarde.Web.Tests.Demo;

/// <summary>The what-if in a real browser: by mouse, by keyboard, and where scripts are off.</summary>
[Collection(BrowserTests.Name)]
public sealed class WhatIfInChromiumTests(LiveApp app, Chromium chromium) : IClassFixture<LiveApp>, IAsyncLifetime
{
    private DemoLogins _logins = null!;

    public async Task InitializeAsync() => _logins = await DemoDesk.LoadAsync(app) ?? throw new InvalidOperationException("Loaded before.");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Klanten_move_as_soon_as_something_is_ticked_and_the_page_stays_or_comes_on_a_button()
    {
        await using var tab = await chromium.OpenAsync(app);
        await OpenOutcomeAsync(tab);
        var result = tab.Page.Locator("[data-what-if-result] p");
        await Assertions.Expect(result).ToContainTextAsync("Zonder herstel");
        await tab.Page.EvaluateAsync("window.stayed = true");

        await tab.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Inzicht" }).CheckAsync();
        await Assertions.Expect(result).ToContainTextAsync("Herstelt u Inzicht");

        await tab.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Snel antwoord" }).FocusAsync();
        await tab.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(result).ToContainTextAsync("Snel antwoord");
        Assert.True(await tab.Page.EvaluateAsync<bool>("window.stayed"));
        Assert.Contains("herstel=inzicht", tab.Page.Url, StringComparison.Ordinal);

        await tab.AxeAsync();
        await tab.Page.Locator("figure svg a").First.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.GetByRole(AriaRole.Heading, new() { Name = "In cijfers" }).WaitForAsync();
        await tab.AxeAsync();

        await using var without = await chromium.OpenAsync(app, javaScript: false);
        await OpenOutcomeAsync(without);
        await without.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Inzicht" }).CheckAsync();
        await without.Page.GetByRole(AriaRole.Button, new() { Name = "Laat zien" }).ClickAsync();
        await Assertions.Expect(without.Page.Locator("[data-what-if-result] p")).ToContainTextAsync("Herstelt u Inzicht");
    }

    private async Task OpenOutcomeAsync(Tab tab)
    {
        await tab.Page.GotoAsync("/inloggen");
        await tab.Page.GetByLabel("E-mailadres").FillAsync(DemoDesk.EmailOf(Roles.Consultant));
        await tab.Page.GetByLabel("Wachtwoord").FillAsync(_logins.Password);
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Inloggen" }).ClickAsync();
        await tab.Page.GotoAsync("/onderzoeken?zoek=2026");
        var survey = await tab.Page.Locator("a.cover").First.GetAttributeAsync("href");
        await tab.Page.GotoAsync($"{survey}/uitkomsten?rol=partner");
    }
}
