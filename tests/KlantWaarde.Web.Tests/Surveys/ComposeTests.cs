using System.Net;
using KlantWaarde.Domain.Library.Starter;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class ComposeTests(App app) : SurveyTest(app), IClassFixture<App>
{
    [Fact]
    public async Task A_questionnaire_that_takes_longer_than_six_minutes_is_refused_with_how_many_to_drop()
    {
        var survey = await App.People.DraftAsync(Organisation);

        var after = await ChooseAsync($"{PathOf(survey.Id)}/vragenlijst", klantwaarden: 23);

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Equal("Met 23 klantwaarden duurt de vragenlijst langer dan 6 minuten. Laat er 2 vallen.", after.FaultOf("Input.Klantwaarden"));
        Assert.Equal(23, after.Document.QuerySelectorAll("input[name='Input.Klantwaarden'][checked]").Length);
    }

    [Fact]
    public async Task Twenty_one_klantwaarden_fit()
    {
        var survey = await App.People.DraftAsync(Organisation);

        var after = await ChooseAsync($"{PathOf(survey.Id)}/vragenlijst", klantwaarden: 21);

        Assert.Equal("De vragenlijst is bewaard.", after.Message);
        Assert.Equal(21, (await ReadAsync(db => db.Surveys.SingleAsync(row => row.Id == survey.Id))).Klantwaarden.Count);
    }

    [Fact]
    public async Task After_the_first_invitation_the_questionnaire_is_fixed()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation);

        using var answer = await Anna.PostAsync(
            PathOf(fieldwork.Id, "/vragenlijst"),
            [("Input.Rollen", "partner"), .. StarterLibrary.Klantwaarden.TakeLast(5).Select(klantwaarde => ("Input.Klantwaarden", klantwaarde.Code))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var survey = await ReadAsync(db => db.Surveys.SingleAsync(row => row.Id == fieldwork.Id));
        Assert.Equal(fieldwork.Survey.Klantwaarden, survey.Klantwaarden);
    }

    private async Task<Page> ChooseAsync(string path, int klantwaarden) => await Anna.SubmitAsync(
        await Anna.OpenAsync(path),
        [("Input.Rollen", "partner"), .. StarterLibrary.Klantwaarden.Take(klantwaarden).Select(klantwaarde => (Entry)("Input.Klantwaarden", klantwaarde.Code))]);
}
