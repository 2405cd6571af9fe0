using System.Net;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;
using KlantWaarde.Web.Pages.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Demo;

/// <summary>What a consultant sees of the outcome, on the example.</summary>
public sealed class OutcomePagesTests(App app) : IClassFixture<App>, IAsyncLifetime
{
    private Browser _anna = null!;
    private string _survey = "";

    public async Task InitializeAsync()
    {
        var logins = await DemoDesk.LoadAsync(app);
        _anna = await DemoDesk.ConsultantAsync(app, logins!);
        _survey = await DemoDesk.SurveyAsync(_anna);
    }

    public Task DisposeAsync() => app.WithDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AspNetUsers\""));

    [Fact]
    public async Task Every_tile_of_the_picture_opens_to_its_evidence()
    {
        var page = await _anna.OpenAsync($"{_survey}/uitkomsten?rol=partner");
        var tiles = page.Document.QuerySelectorAll("figure svg a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.InRange(tiles.Count, 15, 30);
        foreach (var tile in tiles)
        {
            var detail = await _anna.OpenAsync(tile);
            Assert.Equal(HttpStatusCode.OK, detail.Status);
            Assert.NotEmpty(detail.Document.QuerySelector(".card .measure")!.TextContent);
        }
    }

    [Fact]
    public async Task A_tile_says_how_klanten_answered_and_why_it_stands_where_it_stands()
    {
        var text = (await _anna.OpenAsync($"{_survey}/uitkomsten/partner/klantwaarde/meedenken")).Document.Body!.TextContent;

        Assert.Contains("die u als partner zien, vinden dit slechter dan verwacht", text, StringComparison.Ordinal);
        Assert.Contains("het verband met tevredenheid en loyaliteit (onderscheidend)", text, StringComparison.Ordinal);
        Assert.Contains("de bibliotheek als 2,0 en het afgeleide verband als 3,0", text, StringComparison.Ordinal);
        Assert.Contains("Genoemd als doorslaggevend", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tile_with_too_few_answers_shows_no_figure()
    {
        var page = await _anna.OpenAsync($"{_survey}/uitkomsten/leverancier/klantwaarde/samen-vooruit");

        Assert.Contains("Te weinig antwoorden om cijfers van te laten zien.", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("figure"));
        Assert.Null(page.Document.QuerySelector("dl.pairs"));
    }

    [Theory]
    [InlineData("partner/klantwaarde/bestaat-niet")]
    [InlineData("partner/investering/meedenken")]
    [InlineData("niemand/klantwaarde/meedenken")]
    [InlineData("partner/iets/meedenken")]
    public async Task What_is_not_in_the_model_is_not_found(string tile) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _anna.OpenAsync($"{_survey}/uitkomsten/{tile}")).Status);

    [Fact]
    public async Task What_is_repaired_moves_klanten_and_the_page_says_how_many()
    {
        var now = await WhatIfAsync("");
        var repaired = await WhatIfAsync("&herstel=inzicht");

        Assert.StartsWith("Zonder herstel blijft het gemiddelde niveau 1,8.", now, StringComparison.Ordinal);
        Assert.StartsWith("Herstelt u Inzicht, dan stijgt het gemiddelde niveau met minder dan 0,1: ", repaired, StringComparison.Ordinal);
        Assert.Contains("Het niveau van de rol gaat van oké naar prima", repaired, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_gets_only_what_changes()
    {
        var answer = await _anna.Http.GetStringAsync(new Uri($"{_survey}/uitkomsten?handler=WhatIf&rol=partner&herstel=inzicht", UriKind.Relative));

        Assert.DoesNotContain("<html", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Herstelt u Inzicht", WebUtility.HtmlDecode(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_repaired_is_left_out() =>
        Assert.StartsWith("Zonder herstel", await WhatIfAsync("&herstel=bestaat-niet&herstel=prijs&herstel=%00"), StringComparison.Ordinal);

    [Fact]
    public async Task Priorities_stand_in_the_order_of_the_method()
    {
        var page = await _anna.OpenAsync($"{_survey}/uitkomsten?rol=partner");
        string[] order = ["basis rood", "investering rood", "rood", "basis oranje", "oranje"];
        var groups = page.Document.QuerySelectorAll(".ranked .tag").Select(tag => Array.IndexOf(order, tag.TextContent)).ToList();

        Assert.NotEmpty(groups);
        Assert.DoesNotContain(-1, groups);
        Assert.Equal(groups.Order(), groups);
    }

    [Fact]
    public async Task Every_sentence_on_the_page_is_one_of_the_model()
    {
        var page = await _anna.OpenAsync($"{_survey}/uitkomsten?rol=partner");
        var sentences = page.Document.QuerySelectorAll(".ranked p, td.why .sub").Select(element => element.TextContent.Trim()).ToList();
        var model = await ModelAsync();
        string[] known =
        [
            .. model.WhereToAct!.Priorities.Select(priority => priority.Sentence),
            .. model.Verwachtingen.Select(cell => cell.Tier.Sentence),
        ];

        Assert.NotEmpty(sentences);
        Assert.All(sentences.Where(sentence => sentence.Length > 0), sentence => Assert.Contains(sentence, known));
    }

    private async Task<string> WhatIfAsync(string chosen)
    {
        var page = await _anna.OpenAsync($"{_survey}/uitkomsten?rol=partner{chosen}");
        return page.Document.QuerySelector("[data-what-if-result] p")!.TextContent;
    }

    private async Task<Klantwaardemodel> ModelAsync()
    {
        var id = SurveyId.TryParse(_survey.Split('/')[2], out var parsed) ? parsed : throw new InvalidOperationException(_survey);
        var agency = await app.WithDatabaseAsync(db =>
            db.Surveys.IgnoreQueryFilters().Where(survey => survey.Id == id).Select(survey => survey.AgencyId).SingleAsync());

        return await app.WithDatabaseAsync(agency, async db =>
        {
            var survey = await db.Surveys.Include(survey => survey.Waves).SingleAsync(survey => survey.Id == id);
            return (await new OutcomeReader(db).ReadAsync(survey, survey.Wave, CancellationToken.None))!.Outcome.Models[0];
        });
    }
}
