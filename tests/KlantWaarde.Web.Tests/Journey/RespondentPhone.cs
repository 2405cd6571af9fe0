using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace KlantWaarde.Web.Tests.Journey;

/// <summary>What a client does on a phone of 320 pixels, with or without JavaScript; in Dutch or in English.</summary>
/// <param name="app">Where the questionnaire is.</param>
/// <param name="tab">Their browser.</param>
/// <param name="look">Whether each page is looked at with the scripts of the checker; not on a phone that runs none.</param>
internal sealed class RespondentPhone(LiveApp app, Tab tab, bool look)
{
    private IPage Page => tab.Page;

    /// <summary>Opening the link changes nothing.</summary>
    public async Task OpenAsync(string link)
    {
        var before = await app.HashTablesAsync();
        await Page.GotoAsync(link);
        Assert.Equal(before, await app.HashTablesAsync());

        await SeesAllOfItAsync();
        await PressAsync("Begin", "Start");
    }

    public async Task ChooseRolAsync(string dutch)
    {
        await Page.GetByLabel(dutch, new() { Exact = false }).First.CheckAsync();
        await SeesAllOfItAsync();
        await PressAsync("Volgende", "Next");
    }

    /// <param name="experience">Which of the five steps they tap, from 0 for much worse than expected.</param>
    public async Task FillCardsAsync(int experience)
    {
        for (var page = 1; page <= 2; page++)
        {
            Assert.EndsWith($"/waarden/{page}", tab.Where, StringComparison.Ordinal);
            await ChooseInEachGroupAsync(group => group % 2 is 0 ? 0 : experience); // the first tap: vanzelfsprekend
            await SeesAllOfItAsync();
            await PressAsync("Volgende", "Next");
        }
    }

    /// <summary>The same link leads to where they were.</summary>
    public async Task CloseAndComeBackAsync(string link)
    {
        var here = tab.Where;
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(link);
        await PressAsync("Ga verder", "Continue");
        Assert.Equal(here, tab.Where);
    }

    public async Task FillTheRestAsync()
    {
        foreach (var page in (string[])["doorslag", "investering", "tot-slot"])
        {
            Assert.EndsWith($"/{page}", tab.Where, StringComparison.Ordinal);
            await ChooseInEachGroupAsync(_ => 2);
            await SeesAllOfItAsync();
            await PressAsync("Volgende", "Next");
        }
    }

    public async Task SubmitAsync(string person)
    {
        await SeesAllOfItAsync();
        await PressAsync("Versturen", "Send", "Submit");
        Assert.True(tab.Where.EndsWith("/klaar", StringComparison.Ordinal), $"{person} did not get a receipt but {tab.Where}.");
        await SeesAllOfItAsync();
    }

    public async Task SeeReceiptAgainAsync(string link)
    {
        await Page.GotoAsync(link);
        Assert.EndsWith("/klaar", tab.Where, StringComparison.Ordinal);
    }

    /// <summary>Taps one option of every group of radio buttons, by its number.</summary>
    private async Task ChooseInEachGroupAsync(Func<int, int> option)
    {
        foreach (var (index, group) in (await Page.Locator("fieldset:has(input[type=radio])").AllAsync()).Index())
            await group.Locator("input[type=radio]").Nth(option(index)).CheckAsync();
    }

    private Task PressAsync(params string[] words) => Page.GetByRole(AriaRole.Button)
        .Filter(new() { HasTextRegex = new($"^\\s*({string.Join('|', words)})") }).First.ClickAsync();

    private async Task SeesAllOfItAsync()
    {
        if (!look)
            return;

        await tab.AxeAsync();
        Assert.True(
            await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
            $"{tab.Where} is wider than the phone.");
    }
}
