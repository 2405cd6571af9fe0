using KlantWaarde.Domain.Model;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Method 2h: one organisation, one voice.</summary>
public sealed class WeightTests
{
    private static readonly Klantwaarde[] One = [Klantwaarde("v", Niveau.Basis)];

    // Three of organisation 0 are below, five others as expected: Σw = 6 and Σw² = 16/3, so that n_eff is 6.75.
    private static readonly Observation[] ThreeOfOne =
        [.. Enumerable.Repeat(Experienced(0, -1), 3), .. Enumerable.Range(1, 5).Select(organisation => Experienced(organisation, 0))];

    [Fact]
    public void Respondents_of_one_organisation_share_one_voice_in_the_kleuring()
    {
        var performance = ModelOf(One, ThreeOfOne).Verwachtingen[0].Performance;
        var expected = KleuringRule.Outcome(new ExperienceEvidence(1.125, 5.625, 0), Niveau.Basis, ModelSettings.Standaard);

        Assert.Equal((Kleuring.Oranje, expected.Kleuring), (performance.Kleuring, expected.Kleuring));
        VectorFile.AssertNear(expected.Certainty, performance.Certainty!.Value, 1e-12);
        VectorFile.AssertNear(6.75, performance.EffectiveSize!.Value, 1e-12);
        VectorFile.AssertNear(1 / 6.0, performance.ShareBelow!.Estimate, 1e-12);
        VectorFile.AssertNear(-1 / 6.0, performance.NetShare!.Estimate, 1e-12);
    }

    [Fact]
    public void What_is_counted_is_still_said_in_respondents() =>
        Assert.Equal(new ExperienceCounts(3, 5, 0), ModelOf(One, ThreeOfOne).Verwachtingen[0].Performance.Counts);

    [Fact]
    public void Where_every_respondent_counts_the_same_answers_are_red() =>
        Assert.Equal(Kleuring.Rood, PerRespondent(ThreeOfOne).Verwachtingen[0].Performance.Kleuring);

    [Fact]
    public void A_model_in_which_some_count_for_less_says_so()
    {
        const string remark =
            "De 8 respondenten komen van 6 klantorganisaties; elke organisatie heeft één stem. Zij tellen daarmee als 6,8 antwoorden.";

        Assert.Contains(remark, ModelOf(One, ThreeOfOne).Remarks);
        Assert.DoesNotContain(remark, PerRespondent(ThreeOfOne).Remarks);
        Assert.DoesNotContain(ModelOf(One, Codes("v", [0, 0, 0, 0, 0])).Remarks, said => said.Contains("stem", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_respondents_of_every_organisation_weigh_as_much_as_one_of_each()
    {
        int[] codes = [-1, 0, 0, 1, 1, 2, 0, -1];
        var twice = codes.Select((code, i) => Experienced(i / 2, code));

        var (each, shared) = (ModelOf(One, Codes("v", codes)).Verwachtingen[0].Performance, ModelOf(One, twice).Verwachtingen[0].Performance);

        Assert.Equal(each.Certainty, shared.Certainty);
        Assert.Equal(each.NetShare, shared.NetShare);
    }

    [Fact]
    public void One_organisation_has_one_voice_on_the_niveau_too()
    {
        Observation[] stated =
        [
            .. Enumerable.Range(0, 3).Select(_ => Stating(0, Niveau.Binding)),
            .. Enumerable.Range(1, 5).Select(organisation => Stating(organisation, Niveau.Basis)),
        ];
        var tier = ModelOf([Klantwaarde("v")], stated).Verwachtingen[0].Tier;
        var expected = TierRule.Outcome(new NiveauEvidence([5.625, 0, 1.125, 0]), 8, null, ModelSettings.Standaard, derived: null);

        VectorFile.AssertNear(expected.FromAnswers.Basis, tier.FromAnswers!.Basis, 1e-12);
        Assert.Equal(new NiveauCounts(5, 0, 3, 0), tier.Stated);
    }

    [Fact]
    public void One_organisation_has_one_voice_in_the_level()
    {
        var level = ModelOf(One, ThreeOfOne).Level!;
        var expected = PyramidRule.Majority(new LevelEvidence([1.125, 5.625, 0, 0]));

        VectorFile.AssertNear(expected.Certainty, level.Certainty!.Value, 1e-12);
        Assert.Equal(new LevelCounts(3, 5, 0, 0), level.Measured);
    }

    [Fact]
    public void An_organisation_in_two_rollen_has_one_voice_in_the_whole()
    {
        var outcome = ModelComputation.Outcome(
            Definition(Klantwaarde("v", Niveau.Binding)),
            [.. Codes("v", [-1, -1, -1, -1, -1, 0]), .. Codes("v", [-1, -1, -1, -1, -1], Leverancier.Code)]);

        // Five organisations stand in both rollen and one in one: 11 respondents, Σw = 6, Σw² = 3.5.
        var expected = PyramidRule.Majority(new LevelEvidence([0, 5 * 36 / 3.5 / 6, 36 / 3.5 / 6, 0]));

        Assert.Equal(new LevelCounts(0, 10, 1, 0), outcome.Level!.Measured);
        VectorFile.AssertNear(expected.AtLeast[1], outcome.Level.AtLeast![1], 1e-12);
    }

    [Fact]
    public void Picks_are_weighed_as_the_answers_are()
    {
        Klantwaarde[] two = [Klantwaarde("v", Niveau.Binding), Klantwaarde("w", Niveau.Binding)];
        var answers = Enumerable.Range(0, 8).Select(i => Respondent(
            i < 3 ? 0 : i,
            new Dictionary<string, int> { ["v"] = 1, ["w"] = -1 },
            burden: new Dictionary<string, int> { ["prijs"] = 0 }) with
        { Picks = new HashSet<string> { i < 3 ? "v" : "w" } });

        // v has one voice of six on the scale of 6.75, w has five: (1.125 − 5.625) / (6.75 + 1).
        VectorFile.AssertNear(-4.5 / 7.75, ModelOf(two, answers).Balance!.Benefit, 1e-12);
    }

    private static Klantwaardemodel PerRespondent(IEnumerable<Observation> observations) => ModelComputation.Outcome(
        Definition(One) with { Settings = new() { Weighting = Weighting.PerRespondent } }, observations).Models[0];

    private static Observation Experienced(int organisation, int code) =>
        Respondent(organisation, new Dictionary<string, int> { ["v"] = code });

    private static Observation Stating(int organisation, Niveau niveau) =>
        Respondent(organisation, stated: new Dictionary<string, Niveau> { ["v"] = niveau });
}
