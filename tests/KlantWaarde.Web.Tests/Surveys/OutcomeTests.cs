using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class OutcomeTests(App app) : SurveyTest(app), IClassFixture<App>
{
    [Fact]
    public async Task Of_four_answers_nothing_is_shown()
    {
        var fieldwork = await AnsweredAsync(4);

        var page = await Anna.OpenAsync(PathOf(fieldwork.Id, "/uitkomsten"));

        Assert.Empty(page.Document.QuerySelectorAll("table"));
        Assert.Contains("Te weinig antwoorden", page.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Of_eight_answers_from_one_company_nothing_is_shown()
    {
        var fieldwork = await AnsweredAsync(8);

        var page = await Anna.OpenAsync(PathOf(fieldwork.Id, "/uitkomsten"));

        Assert.Empty(page.Document.QuerySelectorAll("table"));
        Assert.DoesNotContain("van de 8", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_too_few_answers_cannot_be_released()
    {
        var fieldwork = await AnsweredAsync(4);

        using var answer = await Anna.PostAsync(PathOf(fieldwork.Id, "/rapport"), ("Input.Conclusion", "Toch maar."));

        Assert.Contains("een rapport zou leeg zijn", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Nog niets vrijgegeven.", (await Anna.OpenAsync(PathOf(fieldwork.Id, "/rapport"))).Document.QuerySelector(".split .card:last-child .muted")?.TextContent);
    }

    private async Task<Fieldwork> AnsweredAsync(int answers)
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: answers);
        foreach (var person in fieldwork.Invited)
            await App.People.AnswerAsync(fieldwork, person);

        return fieldwork;
    }
}
