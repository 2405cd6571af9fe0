using System.Diagnostics;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace KlantWaarde.Web.Tests.Journey;

/// <summary>What an account manager does: choose a password, read the report, download it.</summary>
internal sealed class AccountManagerDesk(Tab tab)
{
    private IPage Page => tab.Page;

    private ILocator Main => Page.GetByRole(AriaRole.Main);

    public async Task ChoosePasswordAsync(string link)
    {
        await Page.GotoAsync(link);
        await Page.GetByLabel("Wachtwoord").FillAsync(Person.Password);
        await tab.AxeAsync();
        await Main.GetByRole(AriaRole.Button).ClickAsync();
    }

    public async Task SignInAsync(string email)
    {
        await Page.GetByLabel("E-mailadres").FillAsync(email);
        await Page.GetByLabel("Wachtwoord").FillAsync(Person.Password);
        await tab.AxeAsync();
        await Main.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("/rapporten", tab.Where);
        await tab.AxeAsync();
    }

    public async Task OpenReportAsync(string title)
    {
        await Main.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await tab.AxeAsync();
    }

    /// <summary>The PDF is sound, its text can be selected, and its typeface is in it.</summary>
    public async Task DownloadAsync(params string[] words)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Main.GetByRole(AriaRole.Link, new() { Name = "Download PDF" }).ClickAsync());
        var file = Path.Combine(Scratch.Folder(), download.SuggestedFilename);
        await download.SaveAsAsync(file);

        Assert.Contains("No syntax or stream encoding errors", await RunAsync("qpdf", "--check", file), StringComparison.Ordinal);
        var text = await RunAsync("pdftotext", "-layout", file, "-");
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.All(
            (await RunAsync("pdffonts", file)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2),
            font => Assert.Contains(" yes yes yes ", font, StringComparison.Ordinal)); // embedded, subset, with unicode
    }

    private static async Task<string> RunAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{tool} is missing: apt-get install qpdf poppler-utils.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
