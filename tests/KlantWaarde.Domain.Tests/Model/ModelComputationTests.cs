using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>The edges of method 2a to 2d, through the whole computation.</summary>
public sealed class ModelComputationTests
{
    [Fact]
    public void The_niveau_of_a_klantwaarde_depends_on_the_rol()
    {
        var meedenken = new Klantwaarde("meedenken", "Meedenken", new Dictionary<string, Niveau>
        {
            [Partner.Code] = Niveau.Basis,
            [Leverancier.Code] = Niveau.Onderscheidend,
        });
        var outcome = ModelComputation.Outcome(
            Definition(meedenken),
            [.. Codes("meedenken", [0, 0, 0, 0, 1]), .. Codes("meedenken", [0, 0, 0, 0, 1], Leverancier.Code)]);

        Assert.Equal(
            [Niveau.Basis, Niveau.Onderscheidend],
            outcome.Models.Select(model => model.Verwachtingen[0].Tier.Shown));
        Assert.Equal(
            [Kleuring.OpOrde, Kleuring.Prima],
            outcome.Models.Select(model => model.Verwachtingen[0].Performance.Kleuring));
    }

    [Fact]
    public void A_survey_without_answers_shows_nothing()
    {
        var outcome = ModelComputation.Outcome(Definition(Klantwaarde("v", Niveau.Basis)), []);

        Assert.Equal((null, null), (outcome.Respondents, outcome.Level));
        Assert.All(outcome.Models, model => Assert.False(model.IsShown));
        Assert.Equal([Partner, Leverancier], outcome.Models.Select(model => model.Rol));
    }

    [Fact]
    public void Respondents_who_left_everything_open_leave_the_library_and_no_kleuring()
    {
        var model = ModelOf([Klantwaarde("v", Niveau.Basis), Klantwaarde("w")], Silent(6));

        Assert.Equal(6, model.Respondents);
        Assert.Equal(
            [(TierStatus.OnvoldoendeGegevens, (Niveau?)Niveau.Basis), (TierStatus.OnvoldoendeGegevens, null)],
            model.Verwachtingen.Select(cell => (cell.Tier.Status, cell.Tier.Shown)));
        Assert.All(model.Verwachtingen, cell => Assert.Equal("te weinig gegevens", cell.Performance.Word));
        Assert.All(model.Investeringen, cell => Assert.Equal("te weinig gegevens", cell.Performance.Word));
        Assert.Null(model.Balance);
        Assert.Null(model.Level!.Level);
    }

    [Fact]
    public void One_respondent_is_not_shown() =>
        Assert.False(ModelOf([Klantwaarde("v", Niveau.Basis)], Codes("v", [2])).IsShown);

    [Fact]
    public void Four_against_four_shows_the_library_and_names_the_other()
    {
        var tier = ModelOf([Klantwaarde("v", Niveau.Onderscheidend)], Stated("v", new(4, 4, 0, 0))).Verwachtingen[0].Tier;

        Assert.Equal(
            (TierStatus.Gemengd, Niveau.Onderscheidend, Niveau.Basis),
            (tier.Status, tier.Shown, tier.Second));
    }

    [Fact]
    public void When_nothing_is_of_importance_there_is_no_kleuring_and_no_level()
    {
        var model = ModelOf(
            [Klantwaarde("v", Niveau.Basis)],
            Enumerable.Range(0, 8).Select(i => Respondent(
                i,
                experience: new Dictionary<string, int> { ["v"] = -1 },
                stated: new Dictionary<string, Niveau> { ["v"] = Niveau.NietVanBelang })));
        var cell = Assert.Single(model.Verwachtingen);

        Assert.Equal((TierStatus.Bevestigd, Niveau.NietVanBelang), (cell.Tier.Status, cell.Tier.Shown));
        Assert.Equal((Kleuring.Onbekend, "geen klantwaarde in deze rol"), (cell.Performance.Kleuring, cell.Performance.Word));
        Assert.Null(model.Level!.Level);
        Assert.Equal(
            ["Deze rol heeft geen klantwaarden met een niveau: een prestatieniveau is er niet te bepalen."],
            model.Remarks);
    }

    [Fact]
    public void What_may_be_of_no_importance_is_coloured_but_holds_nobody_down()
    {
        var gemengd = Enumerable.Range(0, 6).Select(i => Respondent(
            i,
            experience: new Dictionary<string, int> { ["v"] = -1, ["w"] = 0 },
            stated: new Dictionary<string, Niveau> { ["v"] = i < 3 ? Niveau.NietVanBelang : (Niveau)(i - 3) }));

        var model = ModelOf([Klantwaarde("v"), Klantwaarde("w", Niveau.Binding)], gemengd);

        Assert.Equal(
            (TierStatus.Gemengd, Niveau.NietVanBelang, Kleuring.Rood),
            (model.Verwachtingen[0].Tier.Status, model.Verwachtingen[0].Tier.Shown, model.Verwachtingen[0].Performance.Kleuring));
        Assert.Equal(Prestatieniveau.Prima, model.Level!.Level);
    }

    [Fact]
    public void Without_basis_klantwaarden_the_gate_is_skipped_and_the_model_says_so()
    {
        var model = ModelOf([Klantwaarde("v", Niveau.Binding)], Codes("v", [0, 0, 0, 1, 1, 0]));

        Assert.Equal(Prestatieniveau.Prima, model.Level!.Level);
        Assert.Contains("Deze rol heeft geen basiswaarden: de toets of de basis op orde is, is overgeslagen.", model.Remarks);
    }

    [Fact]
    public void Without_other_klantwaarden_oke_is_the_highest_and_the_model_says_so()
    {
        var model = ModelOf([Klantwaarde("v", Niveau.Basis)], Codes("v", [2, 2, 2, 2, 2, 2]));

        Assert.Equal(Prestatieniveau.Oke, model.Level!.Level);
        Assert.Contains("Deze rol heeft geen onderscheidende of bindende waarden: oké is hier het hoogste.", model.Remarks);
    }

    [Fact]
    public void A_red_basis_klantwaarde_holds_a_rol_under_oke_and_is_named()
    {
        var level = ModelOf(Three, Experiences(basis: [-1, -1, 0, 0, 0, 0, 0, 0], other: [2, 2, 2, 2, 2, 2, 2, 2])).Level!;

        Assert.Equal((Prestatieniveau.OnderOke, Prestatieniveau.Top), (level.Level, level.Raw));
        Assert.Equal(["Betrouwbaar"], level.CappedBy);
        Assert.Equal(new LevelCounts(2, 0, 0, 6), level.Measured);
    }

    [Fact]
    public void Another_red_klantwaarde_holds_a_rol_at_oke_and_is_named()
    {
        var level = ModelOf(Three, Experiences(basis: new int[8], other: [-1, -1, -1, -1, 2, 2, 2, 2], third: 2)).Level!;

        Assert.Equal((Prestatieniveau.Oke, Prestatieniveau.Top), (level.Level, level.Raw));
        Assert.Equal(["Meedenken"], level.CappedBy);
    }

    [Fact]
    public void A_red_klantwaarde_under_which_nobody_came_holds_nothing()
    {
        var level = ModelOf(Three, Experiences(basis: [-1, -1, -1, -1, -1, -1, 0, 0], other: new int[8])).Level!;

        Assert.Equal((Prestatieniveau.OnderOke, Prestatieniveau.OnderOke), (level.Level, level.Raw));
        Assert.Empty(level.CappedBy);
    }

    [Fact]
    public void The_organisation_is_not_held_down_by_what_is_red_in_a_rol()
    {
        var outcome = ModelComputation.Outcome(
            Definition(Three), Experiences(basis: [-1, -1, 0, 0, 0, 0, 0, 0], other: [2, 2, 2, 2, 2, 2, 2, 2]));

        Assert.Equal((Prestatieniveau.Top, Prestatieniveau.Top), (outcome.Level!.Level, outcome.Level.Raw));
        Assert.Empty(outcome.Level.CappedBy);
    }

    [Fact]
    public void The_thought_stands_beside_the_measured_level()
    {
        var codes = new Dictionary<string, int> { ["v"] = 0 };
        Prestatieniveau[] thoughts =
        [
            Prestatieniveau.Prima, Prestatieniveau.Prima, Prestatieniveau.Oke, Prestatieniveau.OnderOke, Prestatieniveau.OnderOke,
            Prestatieniveau.Top,
        ];

        var level = ModelOf(
            [Klantwaarde("v", Niveau.Binding)],
            thoughts.Select((thought, i) => Respondent(i, codes, thought: thought))).Level!;

        Assert.Equal(new LevelCounts(2, 1, 2, 1), level.Stated);
        Assert.Equal(
            (2, 3, 1, 2),
            (level.Agreement!.Equal, level.Agreement.MeasuredHigher, level.Agreement.MeasuredLower, level.Agreement.FarApart));
        Assert.Equal(
            (ShareOf(2), ShareOf(3), ShareOf(1)),
            (level.Agreement.EqualShare, level.Agreement.HigherShare, level.Agreement.LowerShare));
        Assert.Equal(1 / 3.0, level.Agreement.FarApartShare);

        static Interval ShareOf(int count)
        {
            var (low, high) = WilsonInterval.Of(count, 6, 0.9);
            return new(low, count / 6.0, high);
        }
    }

    [Fact]
    public void When_everybody_has_answered_it_is_known_who_said_what_was_measured()
    {
        Prestatieniveau[] thoughts =
            [Prestatieniveau.Prima, Prestatieniveau.Prima, Prestatieniveau.Oke, Prestatieniveau.Oke, Prestatieniveau.Oke, Prestatieniveau.Top];
        var definition = Definition(Klantwaarde("v", Niveau.Binding)) with { Populations = new Dictionary<string, int> { [Partner.Code] = 6 } };

        var agreement = ModelComputation.Outcome(definition, Thinking(thoughts, Partner)).Models[0].Level!.Agreement!;

        Assert.Equal(
            (new(1 / 3.0, 1 / 3.0, 1 / 3.0), new(0.5, 0.5, 0.5), new(1 / 6.0, 1 / 6.0, 1 / 6.0)),
            (agreement.EqualShare, agreement.HigherShare, agreement.LowerShare));
    }

    /// <summary>Four thoughts of leveranciers may not be shown, and are not in the total either.</summary>
    [Theory]
    [InlineData(5, 11)]
    [InlineData(4, 6)]
    public void The_organisation_as_a_whole_is_thought_of_by_the_rollen_that_show_what_they_think(int leveranciers, int expected)
    {
        var outcome = ModelComputation.Outcome(
            Definition(Klantwaarde("v", Niveau.Binding)),
            [
                .. Thinking(Enumerable.Repeat(Prestatieniveau.Prima, 6), Partner),
                .. Thinking(Enumerable.Repeat(Prestatieniveau.Prima, leveranciers), Leverancier),
                .. Codes("v", [0, 0, 0, 0, 0], Leverancier.Code),
            ]);

        Assert.Equal((expected, expected), (outcome.Level!.Stated!.Prima, outcome.Level.Agreement!.Equal));
        Assert.Equal(6 + leveranciers + 5, outcome.Level.Measured!.Total);
    }

    [Fact]
    public void The_mean_code_has_its_t_interval()
    {
        int[] codes = [-1, 0, 0, 1, 2, 0, 1, 1];
        var (low, high) = MeanInterval.Of(Sample.Of([.. codes.Select(code => (double)code)]), 0.9, -2, 2)!.Value;

        var mean = ModelOf([Klantwaarde("v", Niveau.Binding)], Codes("v", codes)).Verwachtingen[0].Performance.MeanCode!;

        VectorFile.AssertNear(0.5, mean.Estimate, 1e-12);
        VectorFile.AssertNear(low, mean.Low, 1e-12);
        VectorFile.AssertNear(high, mean.High, 1e-12);
    }

    /// <summary>Two below of eight are rood at basis and oranje at onderscheidend; eight are rood at either.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(8, false)]
    public void The_kleuring_at_the_other_niveau_is_named_only_when_it_is_another(int below, bool named)
    {
        var performance = ModelOf([Klantwaarde("v", Niveau.Onderscheidend)], Enumerable.Range(0, 8).Select(i => Respondent(
            i,
            new Dictionary<string, int> { ["v"] = i < below ? -1 : 0 },
            new Dictionary<string, Niveau> { ["v"] = i < 4 ? Niveau.Basis : Niveau.Onderscheidend }))).Verwachtingen[0].Performance;

        Assert.Equal(named, performance.Sentence.Contains("Hoort dit bij basis, dan is de kleur rood.", StringComparison.Ordinal));
        Assert.Equal(named, performance.Sentence.Contains("Hoort dit bij", StringComparison.Ordinal));
    }

    [Fact]
    public void The_value_balance_leaves_out_what_is_no_klantwaarde()
    {
        Klantwaarde[] two = [Klantwaarde("v", Niveau.Binding), Klantwaarde("w", Niveau.Basis)];
        var answers = Enumerable.Range(0, 8).Select(i => Respondent(
            i,
            experience: new Dictionary<string, int> { ["v"] = 1, ["w"] = -1 },
            stated: new Dictionary<string, Niveau> { ["w"] = Niveau.NietVanBelang },
            burden: new Dictionary<string, int> { ["prijs"] = -1 },
            worth: 1));

        var balance = ModelOf(two, answers).Balance!;

        Assert.Equal((1.0, -1.0, 1.0), (balance.Benefit, balance.Investment, balance.Ratio));
        Assert.Equal((BalanceVerdict.InBalance, 1.0), (balance.Verdict, balance.StatedWorth));
    }

    [Fact]
    public void Who_sees_something_else_is_in_no_model()
    {
        var outcome = ModelComputation.Outcome(
            Definition(Klantwaarde("v", Niveau.Basis)),
            [.. Codes("v", [0, 0, 0, 0, 0]), .. Codes("v", [-2, -2, -2, -2, -2], rol: "anders")]);

        Assert.Equal(5, outcome.Respondents);
        Assert.Equal(new ExperienceCounts(0, 5, 0), outcome.Models[0].Verwachtingen[0].Performance.Counts);
    }

    [Fact]
    public void A_code_that_the_survey_does_not_know_is_left_out() =>
        Assert.Empty(ModelOf([], Codes("vervallen", [0, 0, 0, 0, 9])).Verwachtingen);

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public void An_ervaring_outside_the_scale_is_a_bug(int code) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ModelOf([Klantwaarde("v")], Codes("v", [0, code])));

    /// <summary>Klanten of whom "v" is as expected: measured at prima.</summary>
    private static IEnumerable<Observation> Thinking(IEnumerable<Prestatieniveau> thoughts, Rol rol) =>
        thoughts.Select((thought, i) =>
            Respondent(100 + i, new Dictionary<string, int> { ["v"] = 0 }, thought: thought, rol: rol.Code));

    private static Klantwaarde[] Three =>
    [
        Klantwaarde("betrouwbaar", Niveau.Basis),
        Klantwaarde("meedenken", Niveau.Onderscheidend),
        Klantwaarde("vertrouwen", Niveau.Binding),
    ];

    private static IEnumerable<Observation> Experiences(int[] basis, int[] other, int? third = null) =>
        basis.Zip(other, (one, two) => new Dictionary<string, int>
        {
            ["betrouwbaar"] = one,
            ["meedenken"] = two,
            ["vertrouwen"] = third ?? two,
        }).Select((codes, i) => Respondent(i, codes));
}
