using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Journey;

/// <summary>The whole way through the product, in a real browser, from an empty database to the PDF.</summary>
[Collection(BrowserTests.Name)]
public sealed class FirstJourneyTests(LiveApp app, Chromium chromium) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task From_an_empty_machine_to_the_model_on_an_account_managers_desk()
    {
        await using var office = await chromium.OpenAsync(app);
        var agency = new AgencyDesk(app, office);

        await agency.SetUpAsync();
        await agency.AddOrganisationAsync("Noordlijn Logistiek");
        await agency.MakeSurveyAsync("Klantwaarde voorjaar");
        await agency.ComposeAsync();
        await agency.ImportAsync(ClientList.Csv);
        await agency.SendAsync(ClientList.People.Count);

        foreach (var (index, person) in ClientList.People.Index())
            await AnswerAsync(person, await agency.LinkOfAsync(person), index);

        await agency.SeeModelAsync("partner", ClientList.People.Count);
        await agency.ReleaseAsync("Partners krijgen wat ze verwachten.");
        await agency.InviteAccountManagerAsync("Carla Smit", "carla@noordlijn.example", "Noordlijn Logistiek");
        await agency.AddOrganisationAsync("Zuiderkade Bouw");
        await agency.InviteAccountManagerAsync("Ziggy Bos", "ziggy@zuiderkade.example", "Zuiderkade Bouw");

        var report = await ReadAsAccountManagerAsync(agency);
        await IsNotFoundByAsync("ziggy@zuiderkade.example", report, agency);
    }

    /// <summary>Every other person has no JavaScript; the first, in Dutch, and the fifth, in English, look closely.</summary>
    private async Task AnswerAsync(string person, string link, int index)
    {
        await using var phone = await chromium.OpenAsync(app, javaScript: index % 2 is 0, width: 320, height: 640);
        var respondent = new RespondentPhone(app, phone, look: index is 0 or 4);

        await respondent.OpenAsync(link);
        await respondent.ChooseRolAsync("Partner");
        await respondent.FillCardsAsync(experience: 1 + (index % 3));
        await respondent.CloseAndComeBackAsync(link);
        await respondent.FillTheRestAsync();
        await respondent.SubmitAsync(person);
        await respondent.SeeReceiptAgainAsync(link);
    }

    private async Task<string> ReadAsAccountManagerAsync(AgencyDesk agency)
    {
        await using var tab = await chromium.OpenAsync(app);
        var manager = new AccountManagerDesk(tab);

        await manager.ChoosePasswordAsync(await agency.LinkOfAsync("carla@noordlijn.example"));
        await manager.SignInAsync("carla@noordlijn.example");
        await manager.OpenReportAsync("Klantwaarde voorjaar");
        await manager.DownloadAsync("Klantwaardemodel als partner", "Partners krijgen wat ze verwachten.");
        return tab.Where;
    }

    private async Task IsNotFoundByAsync(string email, string report, AgencyDesk agency)
    {
        await using var tab = await chromium.OpenAsync(app);
        var stranger = new AccountManagerDesk(tab);

        await stranger.ChoosePasswordAsync(await agency.LinkOfAsync(email));
        await stranger.SignInAsync(email);

        Assert.Equal(404, (await tab.Page.GotoAsync(report))?.Status);
        Assert.Equal(404, (await tab.Page.GotoAsync($"{report}?handler=Pdf"))?.Status);
    }
}
