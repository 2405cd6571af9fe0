using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Vector 21, and the edges of method 2g.</summary>
public sealed class WaveRuleTests
{
    public const string File = "21_spec_wave_change.json";

    private static readonly Dictionary<string, ChangeVerdict> Verdicts = new()
    {
        ["verbeterd"] = ChangeVerdict.Improved,
        ["verslechterd"] = ChangeVerdict.Worsened,
        ["niet_toetsbaar"] = ChangeVerdict.NotTestable,
        ["geen_aantoonbare_verandering"] = ChangeVerdict.NotDemonstrable,
    };

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_change_of_each_klantwaarde_is_that_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var tolerance = VectorFile.Json(File).Number("tolerance");

        var outcomes = WaveRule.Outcomes([.. one.GetProperty("values").EnumerateArray().Select(Codes)], ModelSettings.Standaard);

        Assert.Equal(one.GetProperty("expected").GetArrayLength(), outcomes.Count);
        foreach (var (value, expected, outcome) in one.GetProperty("values").EnumerateArray()
            .Zip(one.GetProperty("expected").EnumerateArray(), outcomes))
        {
            Assert.Equal(value.GetProperty("paired").GetBoolean(), outcome.IsPaired);
            if (outcome.IsPaired) AssertPairs(expected, outcome, tolerance);
            else Assert.Equal((expected.Count("n_before"), expected.Count("n_after")), (outcome.Before, outcome.After));

            VectorFile.AssertNear(expected.Number("mean_change"), outcome.MeanChange, tolerance);
            VectorFile.AssertNear(expected.Number("p"), outcome.P, tolerance);
            VectorFile.AssertNear(expected.Number("p_bh"), outcome.AdjustedP, tolerance);
            Assert.Equal(expected.GetProperty("testable").GetBoolean(), outcome.IsTestable);
            Assert.Equal(Verdicts[expected.GetProperty("verdict").GetString()!], outcome.Verdict);
        }
    }

    [Fact]
    public void The_choice_between_paired_and_unpaired_is_that_of_the_reference() =>
        Assert.All(
            VectorFile.Json(File).GetProperty("cases").EnumerateArray().SelectMany(one => one.GetProperty("values").EnumerateArray()),
            value => Assert.Equal(
                value.GetProperty("paired").GetBoolean(),
                WaveCodes.Of(
                    ByClient(value, "before"), ByClient(value, "after", from: value.GetProperty("paired").GetBoolean() ? 0 : 1),
                    ModelSettings.Standaard) is WaveCodes.Paired));

    [Theory]
    [InlineData(8, 8, 8, true)]
    [InlineData(7, 7, 7, false)]
    [InlineData(8, 16, 30, true)]
    [InlineData(8, 30, 16, true)]
    [InlineData(8, 17, 30, false)]
    [InlineData(9, 17, 17, true)]
    [InlineData(0, 20, 20, false)]
    public void Eight_who_answered_twice_and_half_of_the_smaller_wave_make_it_paired(int both, int before, int after, bool paired)
    {
        var codes = WaveCodes.Of(Clients(0, before), Clients(before - both, after), ModelSettings.Standaard);

        Assert.Equal(paired, codes is WaveCodes.Paired);
        if (codes is WaveCodes.Paired(var clients)) Assert.Equal(both, clients.Count);
        if (codes is WaveCodes.Unpaired(var one, var other)) Assert.Equal((before, after), (one.Count, other.Count));
    }

    [Theory]
    [InlineData(5, 0, ChangeVerdict.Improved)]
    [InlineData(0, 5, ChangeVerdict.Worsened)]
    [InlineData(4, 0, ChangeVerdict.NotTestable)]
    [InlineData(2, 2, ChangeVerdict.NotTestable)]
    [InlineData(4, 1, ChangeVerdict.NotDemonstrable)]
    [InlineData(3, 3, ChangeVerdict.NotDemonstrable)]
    [InlineData(0, 0, ChangeVerdict.NotTestable)]
    public void Fewer_than_five_who_changed_show_nothing(int improved, int worsened, ChangeVerdict expected)
    {
        var outcome = Only(Paired(improved, worsened, same: 10 - improved - worsened));

        Assert.Equal(expected, outcome.Verdict);
        Assert.Equal(improved + worsened >= 5, outcome.IsTestable);
    }

    [Fact]
    public void What_would_be_a_change_alone_is_a_possible_one_among_others()
    {
        WaveCodes same = Paired(0, 0, 10);

        Assert.Equal(
            [ChangeVerdict.PossiblyImproved, ChangeVerdict.NotTestable],
            Verdict([Paired(5, 0, 5), same]));
        Assert.Equal(
            [ChangeVerdict.PossiblyWorsened, ChangeVerdict.NotTestable],
            Verdict([Paired(0, 5, 5), same]));
        Assert.Equal(
            [ChangeVerdict.Improved, ChangeVerdict.NotTestable],
            Verdict([Paired(6, 0, 5), same]));

        static IEnumerable<ChangeVerdict> Verdict(IReadOnlyList<WaveCodes> codes) =>
            WaveRule.Outcomes(codes, ModelSettings.Standaard).Select(outcome => outcome.Verdict);
    }

    /// <summary>2 · ½⁵ = 0.0625: exactly what is allowed still counts.</summary>
    [Theory]
    [InlineData(0.0625, ChangeVerdict.Improved, 5)]
    [InlineData(0.0624, ChangeVerdict.NotTestable, 6)]
    [InlineData(0.01, ChangeVerdict.NotTestable, 8)]
    public void The_false_discovery_rate_is_the_setting(double q, ChangeVerdict expected, int fewest)
    {
        var settings = ModelSettings.Standaard with { WaveQ = q };

        Assert.Equal(expected, WaveRule.Outcomes([Paired(5, 0, 5)], settings)[0].Verdict);
        Assert.Equal(fewest, WaveRule.FewestChanges(settings));
    }

    [Fact]
    public void The_same_answers_twice_are_no_change()
    {
        var paired = Only(Paired(0, 0, 10));
        var unpaired = Only(new WaveCodes.Unpaired([-1, 0, 0, 1, 2], [2, 1, 0, 0, -1]));

        Assert.Equal((1, null), (paired.P, paired.MeanInterval));
        Assert.Equal((1, 0, ChangeVerdict.NotDemonstrable), (unpaired.P, unpaired.MeanChange, unpaired.Verdict));
        Assert.Equal(0, unpaired.ShareBelow!.Estimate);
        Assert.True(unpaired.ShareBelow is { Low: < 0, High: > 0 });
    }

    [Fact]
    public void Everybody_changed_by_as_much_has_no_interval() =>
        Assert.Null(Only(new WaveCodes.Paired([.. Enumerable.Repeat((-1, 0), 8)])).MeanInterval);

    [Fact]
    public void One_klant_has_no_interval() => Assert.Null(Only(new WaveCodes.Paired([(-1, 2)])).MeanInterval);

    [Fact]
    public void An_interval_stays_on_the_scale()
    {
        var interval = Only(new WaveCodes.Paired([(-2, 2), (-2, 2), (-2, 1)])).MeanInterval!;

        Assert.Equal(4, interval.High);
        Assert.Equal(-4, Only(new WaveCodes.Paired([(2, -2), (2, -2), (1, -2)])).MeanInterval!.Low);
    }

    [Fact]
    public void Nobody_is_never_compared_with_somebody()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Only(new WaveCodes.Paired([])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Only(new WaveCodes.Unpaired([], [0])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Only(new WaveCodes.Unpaired([0], [])));
    }

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(0, 3)]
    public void A_code_outside_the_scale_is_refused(int before, int after)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Only(new WaveCodes.Paired([(before, after)])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Only(new WaveCodes.Unpaired([before], [after])));
    }

    [Fact]
    public void No_klantwaarden_have_no_outcomes() => Assert.Empty(WaveRule.Outcomes([], ModelSettings.Standaard));

    [Fact]
    public void The_other_way_round_what_improved_worsened() =>
        Law.Holds(Prop.ForAll(Gen.Choose(-2, 2).Two().NonEmptyListOf().ToArbitrary(), pairs =>
        {
            foreach (var (forth, back) in new (WaveCodes, WaveCodes)[]
            {
                (new WaveCodes.Paired([.. pairs.Select(one => (one.Item1, one.Item2))]),
                    new WaveCodes.Paired([.. pairs.Select(one => (one.Item2, one.Item1)).Reverse()])),
                (new WaveCodes.Unpaired([.. pairs.Select(one => one.Item1)], [.. pairs.Select(one => one.Item2)]),
                    new WaveCodes.Unpaired([.. pairs.Select(one => one.Item2)], [.. pairs.Select(one => one.Item1).Reverse()])),
            })
            {
                var (one, other) = (Only(forth), Only(back));

                VectorFile.AssertNear(one.P, other.P, 1e-12);
                VectorFile.AssertNear(one.MeanChange, -other.MeanChange, 1e-12);
                Assert.Equal((one.Improved, one.Worsened), (other.Worsened, other.Improved));
                Assert.Equal(Mirror(one.Verdict), other.Verdict);
                if (one.ShareBelow is { } share) VectorFile.AssertNear(share.Low, -other.ShareBelow!.High, 1e-12);
            }
        }));

    private static ChangeVerdict Mirror(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.Improved => ChangeVerdict.Worsened,
        ChangeVerdict.Worsened => ChangeVerdict.Improved,
        ChangeVerdict.PossiblyImproved => ChangeVerdict.PossiblyWorsened,
        ChangeVerdict.PossiblyWorsened => ChangeVerdict.PossiblyImproved,
        _ => verdict,
    };

    private static void AssertPairs(JsonElement expected, WaveOutcome outcome, double tolerance)
    {
        Assert.Equal((expected.Count("n"), expected.Count("n")), (outcome.Before, outcome.After));
        Assert.Equal((expected.Count("improved"), expected.Count("worsened")), (outcome.Improved, outcome.Worsened));

        var interval = expected.GetProperty("ci90");
        Assert.Equal(interval.ValueKind is JsonValueKind.Null, outcome.MeanInterval is null);
        if (outcome.MeanInterval is not { } shown) return;

        VectorFile.AssertNear(interval.Number("lower90"), shown.Low, tolerance);
        VectorFile.AssertNear(interval.Number("upper90"), shown.High, tolerance);
        VectorFile.AssertNear(expected.Number("mean_change"), shown.Estimate, tolerance);
    }

    private static WaveOutcome Only(WaveCodes codes) => Assert.Single(WaveRule.Outcomes([codes], ModelSettings.Standaard));

    private static WaveCodes.Paired Paired(int improved, int worsened, int same) => new(
    [
        .. Enumerable.Repeat((0, 1), improved), .. Enumerable.Repeat((0, -1), worsened), .. Enumerable.Repeat((0, 0), same),
    ]);

    private static WaveCodes Codes(JsonElement value) => value.GetProperty("paired").GetBoolean()
        ? new WaveCodes.Paired([.. Numbers(value, "before").Zip(Numbers(value, "after"))])
        : new WaveCodes.Unpaired([.. Numbers(value, "before")], [.. Numbers(value, "after")]);

    private static IEnumerable<int> Numbers(JsonElement value, string list) =>
        value.GetProperty(list).EnumerateArray().Select(number => number.GetInt32());

    private static Dictionary<Guid, int> ByClient(JsonElement value, string list, int from = 0) =>
        Numbers(value, list).Index().ToDictionary(one => Survey.Organisation(one.Index + 100 * from), one => one.Item);

    private static Dictionary<Guid, int> Clients(int from, int count) =>
        Enumerable.Range(from, count).ToDictionary(Survey.Organisation, _ => 0);
}
