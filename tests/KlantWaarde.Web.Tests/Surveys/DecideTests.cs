using System.Net;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class DecideTests(App app) : SurveyTest(app), IClassFixture<App>
{
    /// <summary>Basis in the library; the klanten of these tests say that it binds them.</summary>
    private static readonly string Shifted = People.Klantwaarden[0];

    private static readonly string Name = Domain.Library.Starter.StarterLibrary.Get(Shifted).Name.U;

    [Fact]
    public async Task The_page_shows_the_evidence_and_two_ways_to_decide()
    {
        var fieldwork = await ShiftedAsync();

        var page = await OpenAsync(fieldwork);

        Assert.Contains("De bibliotheek zegt basis, uw klanten zeggen binding.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dat is een verschuiving: de bibliotheek zegt basis.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.ValueOf("Input.Choice"));
    }

    [Fact]
    public async Task Who_accepts_is_kept_with_the_reason_and_the_model_says_so()
    {
        var fieldwork = await ShiftedAsync();

        var after = await Anna.SubmitAsync(await OpenAsync(fieldwork), ("Input.Choice", "overnemen"), ("Input.Reason", " Zo werkt deze markt. "));

        Assert.Equal($"{Name} staat als partner voortaan bij binding.", after.Message);
        Assert.EndsWith("/uitkomsten", after.Path, StringComparison.Ordinal);
        Assert.Contains("Zo werkt deze markt.", after.Text, StringComparison.Ordinal);
        var decision = await ReadAsync(db => db.TierDecisions.SingleAsync(row => row.SurveyId == fieldwork.Id));
        Assert.Equal(
            ("partner", Shifted, Niveau.Binding, Niveau.Basis, true, "Zo werkt deze markt.", "Anna", 1),
            (decision.Rol, decision.Klantwaarde, decision.Proposed, decision.Library, decision.Accepted, decision.Reason, decision.By, decision.Number));
    }

    [Fact]
    public async Task A_later_decision_counts_and_the_earlier_one_stays_on_the_page()
    {
        var fieldwork = await ShiftedAsync();
        await Anna.SubmitAsync(await OpenAsync(fieldwork), ("Input.Choice", "overnemen"), ("Input.Reason", "Zo werkt deze markt."));

        var after = await Anna.SubmitAsync(await OpenAsync(fieldwork), ("Input.Choice", "afwijzen"), ("Input.Reason", "Bij nader inzien niet."));
        var page = await OpenAsync(fieldwork);

        Assert.Equal($"{Name} blijft als partner bij basis.", after.Message);
        Assert.Equal(["Afgewezen: blijft basis", "Overgenomen: binding"], page.Document.QuerySelectorAll(".points strong").Select(heading => heading.TextContent));
        Assert.Contains("uw klanten zeggen binding", page.Text, StringComparison.Ordinal); // the proposal itself does not go away
        Assert.Equal(2, await ReadAsync(db => db.TierDecisions.CountAsync(row => row.SurveyId == fieldwork.Id)));
    }

    [Fact]
    public async Task Without_a_choice_and_a_reason_nothing_is_decided()
    {
        var fieldwork = await ShiftedAsync();

        var after = await Anna.SubmitAsync(await OpenAsync(fieldwork), ("Input.Reason", " "));

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Equal("Kies of u het voorstel overneemt.", after.FaultOf("Input.Choice"));
        Assert.Equal("Schrijf waarom u dit besluit. Die reden blijft bij het onderzoek.", after.FaultOf("Input.Reason"));
        Assert.Equal(0, await ReadAsync(db => db.TierDecisions.CountAsync(row => row.SurveyId == fieldwork.Id)));
    }

    [Fact]
    public async Task A_reason_that_is_too_long_comes_back_as_it_was_typed()
    {
        var (fieldwork, reason) = (await ShiftedAsync(), new string('x', TierDecision.ReasonMaxLength + 1));

        var after = await Anna.SubmitAsync(await OpenAsync(fieldwork), ("Input.Choice", "afwijzen"), ("Input.Reason", reason));

        Assert.Equal("Gebruik voor de reden hooguit 500 tekens.", after.FaultOf("Input.Reason"));
        Assert.Equal((reason, "afwijzen"), (after.ValueOf("Input.Reason"), after.ValueOf("Input.Choice")));
    }

    [Fact]
    public async Task Who_saw_another_proposal_is_asked_to_look_again_and_may_then_decide()
    {
        var fieldwork = await ShiftedAsync();

        var asked = await Anna.SubmitAsync(
            await OpenAsync(fieldwork), ("Input.Proposed", "Onderscheidend"), ("Input.Choice", "overnemen"), ("Input.Reason", "Zo werkt deze markt."));
        var after = await Anna.SubmitAsync(asked);

        Assert.Equal(["Door nieuwe antwoorden is het voorstel nu anders. Lees het opnieuw en kies dan."], asked.Faults);
        Assert.Equal($"{Name} staat als partner voortaan bij binding.", after.Message);
    }

    [Fact]
    public async Task Where_the_answers_propose_nothing_there_is_nothing_to_decide()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: 2);

        var page = await OpenAsync(fieldwork);
        using var answer = await Anna.PostAsync(PathTo(fieldwork), ("Input.Choice", "overnemen"), ("Input.Reason", "Toch."));

        Assert.Contains("Er is nu geen verschuiving", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, await ReadAsync(db => db.TierDecisions.CountAsync(row => row.SurveyId == fieldwork.Id)));
    }

    [Theory]
    [InlineData("keizer", "betrouwbaar")]
    [InlineData("partner", "bestaat-niet")]
    public async Task What_the_survey_does_not_ask_is_not_found(string rol, string klantwaarde)
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation);

        Assert.Equal(HttpStatusCode.NotFound, (await Anna.OpenAsync(PathOf(fieldwork.Id, $"/verschuiving/{rol}/{klantwaarde}"))).Status);
    }

    [Fact]
    public async Task A_survey_of_another_agency_is_not_found()
    {
        var elsewhere = await App.People.OrganisationAsync(await App.People.AgencyAsync());
        var fieldwork = await App.People.FieldworkAsync(elsewhere);

        using var answer = await Anna.PostAsync(PathTo(fieldwork), ("Input.Choice", "overnemen"), ("Input.Reason", "Zomaar."));

        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(fieldwork)).Status);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<Page> OpenAsync(Fieldwork fieldwork) => Anna.OpenAsync(PathTo(fieldwork));

    private static string PathTo(Fieldwork fieldwork) => PathOf(fieldwork.Id, $"/verschuiving/partner/{Shifted}");

    /// <summary>Ten partners of four companies, who all say that the first klantwaarde binds them.</summary>
    private async Task<Fieldwork> ShiftedAsync()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: 10);
        await App.People.SpreadAsync(fieldwork, companies: 4);
        var answers = People.Answered() is var usual ? usual with
        {
            Cards = usual.Cards.ToDictionary(card => card.Key, card => card.Key == Shifted ? card.Value with { Stated = StatedAnswer.Binding } : card.Value),
        } : null;

        foreach (var person in fieldwork.Invited)
            await App.People.AnswerAsync(fieldwork, person, answers);
        return fieldwork;
    }
}
