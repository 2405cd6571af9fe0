using Microsoft.Playwright;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>Debian's Chromium: one for all browser tests, which run one after another.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("KLANTWAARDE_CHROMIUM") ?? "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable))
            return; // each test says so; a fixture that throws hides its sentence

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    /// <summary>A tab with cookies of its own, on <paramref name="app"/>.</summary>
    /// <param name="app">What it visits.</param>
    /// <param name="javaScript">False for a visitor whose browser runs no scripts.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="height">Of the window, in CSS pixels.</param>
    public async Task<Tab> OpenAsync(LiveApp app, bool javaScript = true, int width = 1280, int height = 900)
    {
        Assert.True(_browser is not null, $"Chromium is missing at {Executable}: apt-get install chromium, or set KLANTWAARDE_CHROMIUM.");

        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = app.Address.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ViewportSize = new() { Width = width, Height = height },
        });
        return new(context, await context.NewPageAsync(), javaScript);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
    }
}

/// <summary>Put <c>[Collection(BrowserTests.Name)]</c> on a class whose tests take <see cref="Chromium"/>.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
