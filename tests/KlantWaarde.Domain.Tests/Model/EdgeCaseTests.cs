using KlantWaarde.Domain.Model;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>The edges that the method page names, through the whole model; those of one rule stand with that rule.</summary>
public sealed class EdgeCaseTests
{
    [Fact]
    public void Without_variance_there_is_a_niveau_a_kleuring_and_no_interval_of_the_mean()
    {
        var cell = ModelOf([Klantwaarde("v")], Enumerable.Range(0, 5).Select(i => Respondent(
            i, new Dictionary<string, int> { ["v"] = 0 }, new Dictionary<string, Niveau> { ["v"] = Niveau.Basis }))).Verwachtingen[0];

        Assert.Equal((TierStatus.Bevestigd, Niveau.Basis), (cell.Tier.Status, cell.Tier.Shown));
        VectorFile.AssertNear(0.98, cell.Tier.FromAnswers!.Basis, 0.005);
        Assert.Equal(Kleuring.OpOrde, cell.Performance.Kleuring);
        Assert.Null(cell.Performance.MeanCode);
    }

    [Fact]
    public void Where_all_is_missing_nothing_is_shown_and_nothing_fails()
    {
        var model = ModelOf([Klantwaarde("v"), Klantwaarde("w", Niveau.Basis)], Silent(40));

        Assert.All(model.Verwachtingen, cell => Assert.Equal(Kleuring.Onbekend, cell.Performance.Kleuring));
        Assert.Equal((null, null), (model.Balance, model.Level!.Level));
        Assert.Empty(model.WhereToAct!.Priorities);
        Assert.Empty(model.WhereToAct.Roadmap);
    }

    [Fact]
    public void Where_every_rol_is_suppressed_the_whole_is_too()
    {
        var outcome = ModelComputation.Outcome(
            Definition(Klantwaarde("v", Niveau.Basis)), [.. Codes("v", [0, 0, 0, 0]), .. Codes("v", [1, 1], Leverancier.Code)]);

        Assert.Equal((null, null), (outcome.Respondents, outcome.Level));
        Assert.All(outcome.Models, model => Assert.False(model.IsShown));
        Assert.All(outcome.Models, model => Assert.Null(model.WhereToAct));
    }

    [Fact]
    public void More_than_fifteen_failing_klantwaarden_are_all_weighed()
    {
        Klantwaarde[] twenty = [.. Enumerable.Range(0, 20).Select(i => Klantwaarde($"v{i:00}", i < 8 ? Niveau.Basis : Niveau.Binding))];
        var answers = Enumerable.Range(0, 12).Select(i => Respondent(
            i, twenty.Index().ToDictionary(one => one.Item.Code, one => (one.Index + i) % 4 == 0 ? -1 : 1)));

        var act = ModelOf(twenty, answers).WhereToAct!;

        Assert.Equal(20, act.Roadmap.Count);
        VectorFile.AssertNear(
            act.MeanLevelRepaired!.Value - act.MeanLevel!.Value, act.Priorities.Sum(priority => priority.Shapley ?? 0), 1e-9);
    }

    [Fact]
    public void Ties_between_answers_fall_to_the_library()
    {
        var tier = ModelOf([Klantwaarde("v", Niveau.Binding)], Stated("v", new(3, 0, 3, 0))).Verwachtingen[0].Tier;

        Assert.Equal((TierStatus.Gemengd, Niveau.Binding), (tier.Status, tier.Shown));
    }

    [Theory]
    [InlineData(5, 8, false)]
    [InlineData(5, 9, true)]
    public void What_many_left_open_is_named(int answered, int asked, bool named)
    {
        const string remark = "Meer dan 40\u00A0% van de klanten beoordeelde V niet.";
        var model = ModelOf(
            [Klantwaarde("v", Niveau.Basis)], [.. Codes("v", Enumerable.Repeat(0, answered)), .. Silent(asked - answered)]);

        Assert.Equal(named, model.Remarks.Contains(remark));
    }

    [Fact]
    public void In_zone_mode_the_mean_of_the_minimum_marks_is_kept()
    {
        int[] minimums = [6, 7, 7, 8, 6];
        var model = ModelOf([Klantwaarde("v", Niveau.Basis)], minimums.Select((minimum, i) =>
            Respondent(i, new Dictionary<string, int> { ["v"] = 0 }) with { Minimums = new Dictionary<string, int> { ["v"] = minimum } }));

        VectorFile.AssertNear(6.8, model.Verwachtingen[0].Performance.MeanMinimum!.Value, 1e-12);
    }

    [Fact]
    public void Of_four_minimum_marks_no_mean_is_kept() =>
        Assert.Null(ModelOf([Klantwaarde("v", Niveau.Basis)], Enumerable.Range(0, 6).Select(i =>
            Respondent(i, new Dictionary<string, int> { ["v"] = 0 }) with
            {
                Minimums = i < 4 ? new Dictionary<string, int> { ["v"] = 7 } : new Dictionary<string, int>(),
            })).Verwachtingen[0].Performance.MeanMinimum);

    [Fact]
    public void Derived_evidence_weighs_at_most_three_klanten_and_a_fifth_of_the_answers()
    {
        var settings = ModelSettings.Standaard;

        VectorFile.AssertNear(2, TierRule.DerivedVotes(new NiveauCounts(4, 3, 2, 1), settings), 1e-12);
        VectorFile.AssertNear(3, TierRule.DerivedVotes(new NiveauCounts(10, 5, 5, 0), settings), 1e-12);
    }

    [Fact]
    public void The_sum_behind_a_niveau_is_printed()
    {
        var tier = ModelOf([Klantwaarde("v", Niveau.Basis)], Stated("v", new(4, 3, 2, 1))).Verwachtingen[0].Tier;

        Assert.Equal([4, 3, 2, 1], tier.Votes!.Stated);
        Assert.Equal((2.0, 0.0), (tier.Votes.Library, tier.Votes.Derived));
        Assert.Equal(0, ModelOf([Klantwaarde("v")], Stated("v", new(4, 3, 2, 1))).Verwachtingen[0].Tier.Votes!.Library);
    }
}
