using System.Text.Json;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Pages.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class OutcomeReaderTests(App app) : SurveyTest(app), IClassFixture<App>
{
    [Fact]
    public async Task Before_anybody_was_asked_there_is_nothing_to_read()
    {
        var draft = await App.People.ComposedAsync(Organisation);

        Assert.Null(await StudyAsync(draft));
    }

    [Fact]
    public async Task Only_what_was_sent_counts_with_who_sent_it_and_what_is_known_of_their_company()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: 3);
        var (first, second) = (fieldwork.Invited[0], fieldwork.Invited[1]);
        await App.People.AnswerAsync(fieldwork, first);
        await App.People.BeginAsync(fieldwork, second);
        await DescribeAsync(first.Contact, Frame.Of((Frame.Size, "groot"), (Frame.AccountManager, "Sanne Kuipers")));

        var observation = Assert.Single((await StudyAsync(fieldwork.Survey))!.Observations);

        Assert.Equal((first.Contact.AccountId.Value, first.Contact.Id.Value), (observation.Organisation, observation.Respondent));
        Assert.Equal((8, (9 + 10 + 7.5) / 3), (observation.Satisfaction, observation.Loyalty));
        Assert.Equal([new("Grootte", "groot"), new("Accountmanager", "Sanne Kuipers")], observation.Frame);
        Assert.Equal(People.Answered().Cards.Keys.Order(), observation.Stated.Keys.Order());
    }

    [Fact]
    public async Task Who_was_invited_is_counted_by_company_and_rol()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: 3);
        await App.People.ListLateAsync(fieldwork); // no link, so not invited
        await ReadAsync(db => db.Contacts.Where(contact => contact.Id == fieldwork.Invited[0].Contact.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(contact => contact.Rol, (string?)null)));

        var groups = (await StudyAsync(fieldwork.Survey))!.Invited;

        Assert.All(groups, group => Assert.Equal(fieldwork.Invited[0].Contact.AccountId.Value, group.Organisation));
        Assert.Equal([(null, 1), ("partner", 2)], groups.OrderBy(group => group.People).Select(group => (group.Rol, group.People)));
    }

    [Fact]
    public async Task The_numbers_are_those_of_the_survey_and_not_of_the_frozen_questionnaire()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation);
        await ChangeAsync(fieldwork.Survey, survey => survey.ChangeRules(ModelSettings.Standaard with { NMin = 9 }, "Kleine markt", "Anna", App.Clock.Now));

        var study = (await StudyAsync(fieldwork.Survey))!;

        Assert.Equal((9, "2.1"), (study.Settings.NMin, study.Settings.Version));
        Assert.Equal(9, study.Definition.Settings.NMin);
        Assert.Equal(5, study.Questionnaire.Settings.NMin);
    }

    [Fact]
    public async Task Of_the_decisions_about_a_klantwaarde_the_latest_counts()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation);
        await ReadAsync(db =>
        {
            db.AddRange(
                Decision(fieldwork.Survey, 1, "inzicht", accepted: true),
                Decision(fieldwork.Survey, 2, "inzicht", accepted: false),
                Decision(fieldwork.Survey, 1, "meedenken", accepted: true));
            return db.SaveChangesAsync();
        });

        Assert.Equal(
            [("inzicht", false), ("meedenken", true)],
            (await StudyAsync(fieldwork.Survey))!.Decisions.Select(decision => (decision.Klantwaarde, decision.Accepted)));
    }

    [Fact]
    public async Task The_same_answers_have_the_same_hash_and_another_answer_another()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: 2);
        await App.People.AnswerAsync(fieldwork, fieldwork.Invited[0]);
        var before = await StudyAsync(fieldwork.Survey);
        var again = await StudyAsync(fieldwork.Survey);
        await App.People.AnswerAsync(fieldwork, fieldwork.Invited[1]);
        var after = await StudyAsync(fieldwork.Survey);

        Assert.Matches("^[0-9a-f]{64}$", before!.DataHash);
        Assert.Equal(before.DataHash, again!.DataHash);
        Assert.NotEqual(before.DataHash, after!.DataHash);
        var turned = after with { Observations = [.. after.Observations.Reverse()] };
        Assert.Equal(JsonSerializer.Serialize(after.Analyse().Outcome), JsonSerializer.Serialize(turned.Analyse().Outcome));
    }

    /// <summary>The suite runs on each engine: what equals the model of the same answers in memory on both, is the same on both.</summary>
    [Fact]
    public async Task Answers_that_went_through_the_database_give_the_model_of_those_answers_to_the_last_bit()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: 60);
        await App.People.SpreadAsync(fieldwork, companies: 21);
        var said = fieldwork.Invited.Index().ToDictionary(person => person.Item.Contact.Id, person => SaidBy(person.Index));
        foreach (var person in fieldwork.Invited)
            await App.People.AnswerAsync(fieldwork, person, said[person.Contact.Id]);

        var accounts = await ReadAsync(db => db.Contacts.Where(contact => said.Keys.Contains(contact.Id)).ToDictionaryAsync(contact => contact.Id, contact => contact.AccountId));
        var study = (await StudyAsync(fieldwork.Survey))!;
        var stored = study.Analyse().Outcome;
        var inMemory = new SplitMix64(7).Shuffled(said).Select(one => one.Value.ToObservation(accounts[one.Key], one.Key)!);

        Assert.NotNull(stored.Models[0].Balance!.RatioInterval);
        Assert.Equal(new Analysis(study.Definition, inMemory).Outcome.Hash, stored.Hash);
    }

    [Fact]
    public async Task What_a_survey_and_a_company_know_is_stored_as_it_was()
    {
        var draft = await App.People.DraftAsync(Organisation);
        var facts = new StudyFacts
        {
            Populations = new Dictionary<string, int> { ["partner"] = 40 },
            DesiredRol = "partner",
            LostClients = 3,
            PostStratifyBy = Frame.Size,
            FrameSizes = new Dictionary<string, int> { ["groot"] = 12, ["klein"] = 80 },
        };
        await ChangeAsync(draft, survey => survey.Describe(facts));

        var stored = (await ReadAsync(db => db.Surveys.SingleAsync(survey => survey.Id == draft.Id))).Facts;
        Assert.Equal((facts.DesiredRol, facts.LostClients, facts.PostStratifyBy), (stored.DesiredRol, stored.LostClients, stored.PostStratifyBy));
        Assert.Equal(facts.Populations, stored.Populations);
        Assert.Equal(facts.FrameSizes.OrderBy(size => size.Key), stored.FrameSizes.OrderBy(size => size.Key));
    }

    /// <summary>Answers of every kind, and gaps; the same in every run.</summary>
    private static Answers SaidBy(int number)
    {
        var random = new SplitMix64((ulong)number);
        return People.Answered(rol: number % 3 == 0 ? "leverancier" : "partner") with
        {
            Cards = People.Klantwaarden.Where(_ => random.NextInt(9) > 0).ToDictionary(code => code, _ => new CardAnswer(
                (StatedAnswer)random.NextInt(5), random.NextInt(8) == 0 ? ExperienceAnswer.NoExperience : (ExperienceAnswer)(random.NextInt(5) - 2))),
            Picks = [People.Klantwaarden[random.NextInt(6)]],
            Surprise = (Surprise)random.NextInt(3),
            Thought = (Prestatieniveau)random.NextInt(4),
            Burden = BuiltInInvesteringen.All.ToDictionary(investering => investering.Code, _ => random.NextInt(5) - 2),
            Satisfaction = 1 + random.NextInt(10),
            Recommend = random.NextInt(11),
        };
    }

    private Task<Study?> StudyAsync(Survey survey) => App.WithServicesAsync(Agency.Id, async services =>
    {
        var current = await services.GetRequiredService<Web.Data.KlantWaardeDbContext>().Surveys.AsNoTracking().SingleAsync(row => row.Id == survey.Id);
        return await services.GetRequiredService<OutcomeReader>().StudyAsync(current, current.Wave, CancellationToken.None);
    });

    private Task<int> ChangeAsync(Survey survey, Action<Survey> change) => ReadAsync(async db =>
    {
        change(await db.Surveys.SingleAsync(row => row.Id == survey.Id));
        return await db.SaveChangesAsync();
    });

    private Task<int> DescribeAsync(Contact contact, Frame frame) => ReadAsync(async db =>
    {
        (await db.Accounts.SingleAsync(account => account.Id == contact.AccountId)).Describe(frame);
        return await db.SaveChangesAsync();
    });

    private TierDecision Decision(Survey survey, int number, string klantwaarde, bool accepted) => new(
        survey, number, new("partner", klantwaarde, Niveau.Basis, accepted, "Zo zien zij het.", "Anna"), Niveau.Binding, App.Clock.Now);
}
