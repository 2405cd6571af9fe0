using System.Text.Json;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Derived;

namespace KlantWaarde.Domain.Tests.Model.Derived;

/// <summary>Vector 11: the contrasts, their errors and p values on data of thirty respondents.</summary>
public sealed class PenaltyRewardVectorTests
{
    public const string File = "11_prca.json";

    private static readonly Rol Partner = new("partner", "partner");

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    public static TheoryData<string, string> Values
    {
        get
        {
            var values = new TheoryData<string, string>();
            foreach (var one in VectorFile.Json(File).GetProperty("cases").EnumerateArray())
                foreach (var value in one.GetProperty("values").EnumerateArray())
                    values.Add(one.GetProperty("id").GetString()!, value.GetProperty("value").GetString()!);
            return values;
        }
    }

    private static double Tolerance { get; } = VectorFile.Json(File).Number("tolerance");

    [Theory]
    [MemberData(nameof(Values))]
    public void The_halo_is_that_of_the_reference(string id, string value)
    {
        var (one, at) = Find(id, value);

        Assert.All(
            one.GetProperty("halo").EnumerateArray().Zip(Voices(id)),
            pair => VectorFile.AssertNear(pair.First.GetDouble(), pair.Second.Halo(at)!.Value, Tolerance));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void The_plain_contrasts_are_those_of_the_reference(string id, string value)
    {
        var (one, at) = Find(id, value);

        AssertFigures(one.GetProperty("univariate"), JudgementsOf(id, at), withHalo: false);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void The_contrasts_with_the_halo_are_those_of_the_reference(string id, string value)
    {
        var (one, at) = Find(id, value);

        AssertFigures(one.GetProperty("halo_adjusted"), JudgementsOf(id, at), withHalo: true);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void The_evidence_shows_the_contrasts_with_the_halo_and_tests_them_exactly(string id, string value)
    {
        var (one, at) = Find(id, value);
        var expected = one.GetProperty("halo_adjusted");
        var shown = Evidence(id)[at].Satisfaction;

        Assert.Equal(expected.Count("n"), shown.Clients);
        Assert.Equal(Cells(expected), shown.Cells);
        Assert.True(shown.HaloAdjusted);
        AssertContrast("penalty", "low", shown.Penalty);
        AssertContrast("reward", "high", shown.Reward);
        VectorFile.AssertNear(expected.Number("riocs"), shown.ImpactRange!.Value, Tolerance);

        void AssertContrast(string name, string cell, Contrast contrast)
        {
            VectorFile.AssertNear(expected.Number(name), contrast.Estimate!.Value, Tolerance);
            VectorFile.AssertNear(expected.GetProperty("se_hc3").Number(cell), contrast.StandardError!.Value, Tolerance);
            VectorFile.AssertNear(one.Number($"exact_p_{name}"), contrast.P!.Value, Tolerance);
            VectorFile.AssertNear(one.Number($"bh_p_{name}"), contrast.AdjustedP!.Value, Tolerance);
            Assert.Equal(one.Number($"bh_p_{name}") <= 0.10, contrast.IsSignificant);
        }
    }

    /// <summary>One outcome: two tests for each klantwaarde, and none of the outcome that is not there.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void The_spread_is_that_of_a_sample_and_an_outcome_without_data_is_not_tested(string id)
    {
        var y = Outcomes(id);
        var mean = y.Average();
        var deviation = Math.Sqrt(y.Sum(one => (one - mean) * (one - mean)) / (y.Length - 1));

        Assert.All(Evidence(id), evidence =>
        {
            VectorFile.AssertNear(deviation, evidence.Satisfaction.Spread!.Value, Tolerance);
            Assert.Equal(Obstacle.TooFewClients, evidence.Loyalty.Reward.Obstacle);
        });
    }

    private static void AssertFigures(JsonElement expected, Judgements judgements, bool withHalo)
    {
        var actual = PenaltyReward.Of(judgements, withHalo)!;
        var (penalty, reward) = (actual.Penalty!.Value.Estimate, actual.Reward!.Value.Estimate);
        var coefficients = actual.Fit.Coefficients;

        Assert.Equal(expected.Count("n"), judgements.Cells.Total);
        Assert.Equal(Cells(expected), judgements.Cells);
        Assert.Equal(expected.Count("df"), actual.Fit.DegreesOfFreedom);
        AssertNear("intercept", coefficients[0]);
        AssertNear("b_low", coefficients[1]);
        AssertNear("b_high", coefficients[2]);
        AssertNear("penalty", penalty);
        AssertNear("reward", reward);
        AssertNear("r2", actual.Fit.RSquared!.Value);

        foreach (var (cell, k) in new[] { ("low", 1), ("high", 2) })
        {
            VectorFile.AssertNear(expected.GetProperty("se_hc3").Number(cell), actual.Fit.RobustErrors[k]!.Value, Tolerance);
            VectorFile.AssertNear(expected.GetProperty("se_classic").Number(cell), actual.Fit.StandardErrors[k], Tolerance);
        }

        if (expected.GetProperty("b_halo").ValueKind is JsonValueKind.Null) Assert.Equal(3, coefficients.Count);
        else AssertNear("b_halo", coefficients[3]);

        AssertNear("riocs", penalty + reward);
        AssertAsymmetry(penalty, reward);

        void AssertNear(string name, double figure) => VectorFile.AssertNear(expected.Number(name), figure, Tolerance);

        // The file gives the raw values; the rule clips what is below nought first.
        void AssertAsymmetry(double loss, double gain)
        {
            VectorFile.AssertNear(expected.Number("sgp"), gain / (gain + loss), Tolerance);
            VectorFile.AssertNear(expected.Number("dgp"), loss / (gain + loss), Tolerance);
            VectorFile.AssertNear(expected.Number("ia"), (gain - loss) / (gain + loss), Tolerance);

            double? clipped = (loss > 0, gain > 0) switch
            {
                (true, true) => expected.Number("ia"),
                (true, false) => -1,
                (false, true) => 1,
                _ => null,
            };
            Assert.Equal(clipped is null, ImpactAsymmetry.Of(loss, gain) is null);
            if (clipped is { } ia) VectorFile.AssertNear(ia, ImpactAsymmetry.Of(loss, gain)!.Value, Tolerance);
        }
    }

    private static ExperienceCounts Cells(JsonElement expected) =>
        new(expected.Count("n_low"), expected.Count("n_mid"), expected.Count("n_high"));

    private static (JsonElement Value, int At) Find(string id, string value) =>
        VectorFile.Case(File, id).GetProperty("values").EnumerateArray()
            .Select((one, at) => (one, at))
            .Single(pair => pair.one.GetProperty("value").GetString() == value);

    private static IReadOnlyList<DerivedEvidence> Evidence(string id) =>
        DerivedEvidenceRule.Outcome(
            Voices(id), VectorFile.Case(File, id).GetProperty("values").GetArrayLength(), Partner, ModelSettings.Standaard);

    private static Judgements JudgementsOf(string id, int at) => Judgements.Of(Voices(id).Select(voice =>
        new Judgement(voice.Satisfaction!.Value, voice.Codes[at]!.Value, voice.Halo(at))));

    private static List<OrganisationVoice> Voices(string id)
    {
        int?[][] codes = [.. VectorFile.Case(File, id).GetProperty("values").EnumerateArray().Select(value =>
            value.GetProperty("codes").EnumerateArray().Select(code => (int?)code.GetInt32()).ToArray())];

        return [.. Outcomes(id).Select((y, j) => new OrganisationVoice(y, null, [.. codes.Select(column => column[j])]))];
    }

    private static double[] Outcomes(string id) =>
        [.. VectorFile.Case(File, id).GetProperty("y").EnumerateArray().Select(y => y.GetDouble())];
}
