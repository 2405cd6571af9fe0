using System.Net;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Pages.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class InviteTests(App app) : SurveyTest(app), IClassFixture<App>
{
    [Fact]
    public async Task Sending_freezes_the_questionnaire_and_queues_a_mail_for_each_person()
    {
        var survey = await App.People.ComposedAsync(Organisation, people: 3);

        var after = await Anna.SubmitAsync(await Anna.OpenAsync(PathOf(survey.Id, "/uitnodigen")));

        Assert.Equal("3 uitnodigingen gaan de deur uit.", after.Message);
        Assert.Equal(3, await ReadAsync(db => db.Outbox.CountAsync()));
        var frozen = await ReadAsync(db => db.Questionnaires.SingleAsync());
        Assert.Equal(survey.Klantwaarden, frozen.Document.Klantwaarden.Select(klantwaarde => klantwaarde.Code));
    }

    [Fact]
    public async Task Sending_again_reaches_only_who_was_added_since()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: 2);
        await App.People.ListLateAsync(fieldwork);

        var after = await Anna.SubmitAsync(await Anna.OpenAsync(PathOf(fieldwork.Id, "/uitnodigen")));

        Assert.Equal("1 uitnodiging gaat de deur uit.", after.Message);
        Assert.Equal(3, await ReadAsync(db => db.Outbox.CountAsync()));
        Assert.Equal(1, await ReadAsync(db => db.Questionnaires.CountAsync()));
    }

    [Fact]
    public async Task Two_consultants_who_press_the_button_at_once_send_everybody_one_mail()
    {
        var survey = await App.People.ComposedAsync(Organisation, people: 5);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => App.WithServicesAsync(Agency.Id, services =>
            services.GetRequiredService<SendHandler>().HandleAsync(survey.Id, Agency.Id, CancellationToken.None))));

        Assert.Equal(new SendOutcome.Sent(5), Assert.Single(outcomes, outcome => outcome is SendOutcome.Sent));
        Assert.Equal(5, await ReadAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task A_survey_with_nobody_on_its_list_says_so()
    {
        var survey = await App.People.ComposedAsync(Organisation, people: 0);

        using var answer = await Anna.PostAsync(PathOf(survey.Id, "/uitnodigen"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Er is niemand die nog geen uitnodiging heeft.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await ReadAsync(db => db.Surveys.SingleAsync(row => row.Id == survey.Id))).Wave.StartedAt);
    }

    [Fact]
    public void What_stands_in_the_way_is_named_in_the_order_of_the_steps()
    {
        var survey = new Survey(Agency.Id, Organisation.Id, "Leeg", new(2026, 4, 1));

        Assert.Equal(SendRefusal.NoRol, survey.CannotBeSent(3, App.Clock.Now));
        survey.Compose(["partner"], ["a", "b"], []);
        Assert.Equal(SendRefusal.TooFewKlantwaarden, survey.CannotBeSent(3, App.Clock.Now));
        survey.Compose(["partner"], Enumerable.Range(0, 22).Select(number => $"k{number}"), []);
        Assert.Equal(SendRefusal.TooLong, survey.CannotBeSent(3, App.Clock.Now));
        survey.Compose(["partner"], ["a", "b", "c"], []);
        Assert.Equal(SendRefusal.NobodyToInvite, survey.CannotBeSent(0, App.Clock.Now));
        Assert.Equal(SendRefusal.Closed, survey.CannotBeSent(3, App.Clock.Now.AddDays(60)));
        Assert.Null(survey.CannotBeSent(3, App.Clock.Now));
    }
}
