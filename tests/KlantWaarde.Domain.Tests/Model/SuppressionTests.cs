using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Method 2e: what is too small to show does not exist in the model.</summary>
public sealed class SuppressionTests
{
    private static readonly Klantwaarde[] One = [Klantwaarde("v", Niveau.Binding)];

    [Theory]
    [InlineData(4, 4, false)]
    [InlineData(5, 5, true)]
    [InlineData(8, 2, false)]
    [InlineData(8, 3, true)]
    public void A_rol_is_shown_from_five_respondents_of_three_organisations(int respondents, int organisations, bool shown) =>
        Assert.Equal(shown, ModelOf(One, From(respondents, organisations)).IsShown);

    [Fact]
    public void A_suppressed_rol_shows_nothing_but_that()
    {
        var model = ModelOf(One, From(respondents: 8, organisations: 2));

        Assert.Equal((null, null, null, null), (model.Respondents, model.Organisations, model.Balance, model.Level));
        Assert.Empty(model.Verwachtingen);
        Assert.Empty(model.Investeringen);
        Assert.Equal(
            ["Van deze rol is niets te zien: dat kan vanaf 5 antwoorden van 3 klantorganisaties."], model.Remarks);
    }

    [Fact]
    public void A_cell_is_shown_from_three_organisations_too()
    {
        var cell = ModelOf(One, [.. From(respondents: 8, organisations: 2), .. Silent(3)]).Verwachtingen[0];

        Assert.Equal((Kleuring.Onbekend, null), (cell.Performance.Kleuring, cell.Performance.Counts));
    }

    /// <summary>
    /// Ten of fourteen are too doubtful to be bevestigd alone, and would be sure enough beside thirty who all say the same.
    /// </summary>
    [Fact]
    public void What_too_few_organisations_stated_makes_no_other_niveau_surer()
    {
        var definition = Definition(Klantwaarde("v"), Klantwaarde("w")) with { Settings = new() { Weighting = Weighting.PerRespondent } };
        var doubtful = Stated("w", new(10, 4, 0, 0));
        var few = Enumerable.Range(0, 30).Select(i => Respondent(
            100 + i % 2, stated: new Dictionary<string, Niveau> { ["v"] = Niveau.Basis }));

        var cells = ModelComputation.Outcome(definition, [.. doubtful, .. few]).Models[0].Verwachtingen;

        Assert.Equal(
            [(TierStatus.OnvoldoendeGegevens, null, false), (TierStatus.Voorlopig, (Niveau?)Niveau.Basis, false)],
            cells.Select(cell => (cell.Tier.Status, cell.Tier.Shown, cell.Tier.Shifted)));
    }

    [Fact]
    public void A_rol_that_nobody_chose_looks_like_one_that_too_few_chose()
    {
        var nobody = ModelComputation.Outcome(Definition(One), From(8, 8));
        var few = ModelComputation.Outcome(Definition(One), [.. From(8, 8), .. Codes("v", [-2, -1, 0, 2], Leverancier.Code)]);

        Assert.Equal(AsText(nobody), AsText(few));
    }

    [Fact]
    public void What_a_suppressed_rol_hides_is_not_in_the_total_either()
    {
        var outcome = ModelComputation.Outcome(
            Definition(One), [.. Codes("v", [0, 0, 0, 0, 0, 0]), .. Codes("v", [2, 2, 2, 2], Leverancier.Code)]);

        Assert.Equal(6, outcome.Respondents);
        Assert.Equal(new LevelCounts(0, 0, 6, 0), outcome.Level!.Measured);
    }

    [Fact]
    public void The_levels_that_a_shown_rol_hides_are_not_in_the_total_either()
    {
        var outcome = ModelComputation.Outcome(
            Definition(One),
            [
                .. Codes("v", [0, 0, 0, 0, 0, 0]),
                .. Codes("v", [2, 2, 2, 2], Leverancier.Code),
                Respondent(200, rol: Leverancier.Code),
            ]);

        Assert.Equal(11, outcome.Respondents);
        Assert.Null(outcome.Models[1].Level!.Measured);
        Assert.Equal(new LevelCounts(0, 0, 6, 0), outcome.Level!.Measured);
    }

    [Fact]
    public void Suppressed_cells_carry_no_counts_anywhere() =>
        Law.Holds(Prop.ForAll(RandomSurvey.Observations, observations =>
        {
            foreach (var model in ModelComputation.Outcome(RandomSurvey.Definition, observations).Models)
                AssertHides(model, [.. observations.Where(one => one.Rol == model.Rol.Code)]);
        }));

    /// <summary>The strongest form: with or without its answers, the outcome is letter for letter the same.</summary>
    [Fact]
    public void The_answers_of_a_suppressed_rol_leave_no_trace() =>
        Law.Holds(Prop.ForAll(RandomSurvey.Observations, observations =>
        {
            var outcome = ModelComputation.Outcome(RandomSurvey.Definition, observations);
            var shown = outcome.Models.Where(model => model.IsShown).Select(model => model.Rol.Code).ToHashSet();

            var without = ModelComputation.Outcome(
                RandomSurvey.Definition, observations.Where(one => shown.Contains(one.Rol)));

            Assert.Equal(AsText(outcome), AsText(without));
        }));

    [Fact]
    public void What_too_few_stated_leaves_no_trace() =>
        Law.Holds(Prop.ForAll(RandomSurvey.Observations, observations =>
        {
            var outcome = ModelComputation.Outcome(RandomSurvey.Definition, observations);

            var without = ModelComputation.Outcome(
                RandomSurvey.Definition, observations.Select(one => WithoutHidden(one, outcome)));

            Assert.Equal(AsText(outcome), AsText(without));
        }));

    private static Observation WithoutHidden(Observation observation, SurveyOutcome outcome)
    {
        var model = outcome.Models.FirstOrDefault(model => model.Rol.Code == observation.Rol);
        if (model is null) return observation;

        var stated = model.Verwachtingen.Where(cell => cell.Tier.Answers is not null).Select(cell => cell.Code).ToHashSet();
        var burden = model.Investeringen.Where(cell => cell.Performance.Counts is not null).Select(cell => cell.Code).ToHashSet();
        return observation with
        {
            Stated = observation.Stated.Where(pair => stated.Contains(pair.Key)).ToDictionary(),
            Burden = observation.Burden.Where(pair => burden.Contains(pair.Key)).ToDictionary(),
        };
    }

    private static void AssertHides(Klantwaardemodel model, IReadOnlyList<Observation> observations)
    {
        Assert.Equal(IsEnough(observations), model.IsShown);
        if (!model.IsShown)
        {
            Assert.Empty(model.Verwachtingen);
            return;
        }

        foreach (var cell in model.Verwachtingen)
        {
            var stated = IsEnough([.. observations.Where(one => one.Stated.ContainsKey(cell.Code))]);
            var experienced = IsEnough([.. observations.Where(one => one.Experience.ContainsKey(cell.Code))]);

            Assert.Equal(stated, cell.Tier.Answers is not null);
            if (!stated) AssertEmpty(cell.Tier);
            if (!experienced) AssertEmpty(cell.Performance);
        }

        foreach (var cell in model.Investeringen)
            if (!IsEnough([.. observations.Where(one => one.Burden.ContainsKey(cell.Code))]))
                AssertEmpty(cell.Performance);

        if (!IsEnough([.. observations.Where(one => one.Thought is not null)])) Assert.Null(model.Level!.Stated);
    }

    private static bool IsEnough(IReadOnlyList<Observation> observations) =>
        observations.Count >= 5 && observations.Select(one => one.Organisation).Distinct().Count() >= 3;

    private static void AssertEmpty(Tier tier)
    {
        Assert.Equal((null, null, null, null), (tier.Answers, tier.Stated, tier.FromAnswers, tier.WithLibrary));
        Assert.Equal((TierStatus.OnvoldoendeGegevens, tier.Library), (tier.Status, tier.Shown));
        Assert.DoesNotContain(tier.Sentence, char.IsDigit);
    }

    private static void AssertEmpty(Performance performance)
    {
        Assert.Equal(
            (Kleuring.Onbekend, null, null, null, null),
            (performance.Kleuring, performance.Zekerheid, performance.Certainty, performance.Counts, performance.NetShare));
        Assert.DoesNotContain(performance.Sentence, char.IsDigit);
    }

    private static IEnumerable<Observation> From(int respondents, int organisations) =>
        Enumerable.Range(0, respondents).Select(i => Respondent(i % organisations, new Dictionary<string, int> { ["v"] = 0 }));

    private static string AsText(SurveyOutcome outcome) => JsonSerializer.Serialize(outcome);
}
