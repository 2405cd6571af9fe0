using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>Vector 24, the definition of method 2f, and its edges.</summary>
public sealed class UpliftTests
{
    public const string File = "24_spec_uplift.json";

    private const double Tolerance = 1e-9;

    private static readonly ModelSettings Standaard = ModelSettings.Standaard;

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_uplift_is_that_of_the_reference(string id)
    {
        var (panels, names) = Read(id);
        var expected = VectorFile.Case(File, id).GetProperty("expected");
        var tolerance = VectorFile.Json(File).Number("tolerance");

        var uplift = UpliftOf(panels)!;

        VectorFile.AssertNear(expected.Number("mean_level"), uplift.MeanLevel, tolerance);
        VectorFile.AssertNear(expected.Number("mean_level_all_repaired"), uplift.MeanLevelRepaired, tolerance);
        AssertGains(expected.GetProperty("shapley"), names, uplift, gain => gain.Shapley, tolerance);
        AssertGains(expected.GetProperty("single_repair_gain"), names, uplift, gain => gain.Single, tolerance);
        AssertGains(expected.GetProperty("chance_gain"), names, uplift, gain => gain.Opportunity, tolerance);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_roadmap_is_that_of_the_reference(string id)
    {
        var (panels, names) = Read(id);
        var expected = VectorFile.Case(File, id).GetProperty("expected").GetProperty("roadmap").EnumerateArray().ToList();

        var steps = Roadmap.Of(Panel.Of(panels.Clients, panels.Niveaus, Standaard), names);

        Assert.Equal(expected.Select(step => step.GetProperty("value").GetString()), steps.Select(step => step.Name));
        Assert.All(expected.Zip(steps), pair => VectorFile.AssertNear(
            pair.First.Number("mean_level_after"), pair.Second.MeanLevelAfter, VectorFile.Json(File).Number("tolerance")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_levels_before_repair_are_those_of_the_reference(string id)
    {
        var (panels, _) = Read(id);
        var expected = VectorFile.Case(File, id).GetProperty("expected").GetProperty("levels").EnumerateArray();

        Assert.Equal(
            expected.Select(level => (double)level.GetInt32()),
            panels.Clients.Select(client => UpliftOf(panels with { Clients = [client] })!.MeanLevel));
    }

    [Fact]
    public void The_uplift_is_that_of_the_definition() =>
        Law.Holds(Prop.ForAll(Panels.Small, panels =>
        {
            if (UpliftOf(panels) is not { } uplift) return;
            var definition = new Definition(panels);

            VectorFile.AssertNear(definition.MeanLevel(0), uplift.MeanLevel, Tolerance);
            VectorFile.AssertNear(definition.MeanLevel(definition.All), uplift.MeanLevelRepaired, Tolerance);

            foreach (var (v, gain) in uplift.Klantwaarden.Index())
            {
                VectorFile.AssertNear(definition.Shapley(v), gain.Shapley, Tolerance);
                VectorFile.AssertNear(definition.MeanLevel(1u << v) - definition.MeanLevel(0), gain.Single, Tolerance);

                if (panels.Niveaus[v] is Niveau.Onderscheidend or Niveau.Binding)
                    VectorFile.AssertNear(definition.Opportunity(v), gain.Opportunity!.Value, Tolerance);
                else
                    Assert.Null(gain.Opportunity);
            }
        }), cases: 300);

    [Fact]
    public void Of_one_klant_with_a_dozen_failures_it_is_that_of_the_definition_too()
    {
        var panels = Panels.Of("BBBBOOOOOVVVVV", "-1 -2 -1 0 -1 -1 -2 -1 -2 -1 2 -1 -2 -1");
        var definition = new Definition(panels);

        var uplift = UpliftOf(panels)!;

        Assert.Equal(12, definition.Failing.Count);
        foreach (var v in (int[])[0, 1, 4, 6])
            VectorFile.AssertNear(definition.Shapley(v), uplift.Klantwaarden[v].Shapley, Tolerance);
    }

    /// <summary>The method's own way above fifteen: 4,000 random orders. Its error is that of the draws.</summary>
    [Fact]
    public void Above_fifteen_failing_klantwaarden_random_orders_come_to_the_same()
    {
        const int orders = 4_000;
        var panels = Panels.Of(
            "BBBBOOOOOOOOVVVVVV",
            "-1 0 0 0 -1 -1 -2 -1 0 0 0 1 2 -1 -1 0 0 0",
            "0 -1 -1 0 0 0 -1 1 1 -2 -1 0 0 0 0 -1 1 -2",
            "0 0 0 -2 2 2 1 0 -1 -1 -1 -1 0 0 1 1 -1 0",
            "0 0 0 0 -1 0 0 -2 0 0 0 -1 -1 -2 0 0 0 0",
            "-1 -2 0 0 0 1 0 0 0 -1 0 -2 0 0 0 -1 0 0 !");
        var definition = new Definition(panels);
        var failing = definition.Failing.ToArray();
        var (sum, squares) = (new double[18], new double[18]);
        var random = new SplitMix64(2026);

        for (var order = 0; order < orders; order++)
        {
            var repaired = 0u;
            foreach (var v in random.Shuffled(failing))
            {
                var gain = definition.MeanLevel(repaired | 1u << v) - definition.MeanLevel(repaired);
                repaired |= 1u << v;
                sum[v] += gain;
                squares[v] += gain * gain;
            }
        }

        Assert.Equal(18, failing.Length);
        var uplift = UpliftOf(panels)!;
        Assert.All(failing, v =>
        {
            var mean = sum[v] / orders;
            var error = Math.Sqrt((squares[v] / orders - mean * mean) / orders);
            VectorFile.AssertNear(mean, uplift.Klantwaarden[v].Shapley, 4 * error);
        });
    }

    [Fact]
    public void The_parts_add_up_to_what_repair_of_all_gives() =>
        Law.Holds(Prop.ForAll(Panels.Large, panels =>
        {
            if (UpliftOf(panels) is not { } uplift) return;

            VectorFile.AssertNear(
                uplift.MeanLevelRepaired - uplift.MeanLevel, uplift.Klantwaarden.Sum(gain => gain.Shapley), Tolerance);
        }));

    [Fact]
    public void Repair_never_costs_anything() =>
        Law.Holds(Prop.ForAll(Panels.Large, panels =>
            Assert.All(UpliftOf(panels)?.Klantwaarden ?? [], gain =>
                Assert.True(gain is { Shapley: >= 0, Single: >= 0, Opportunity: null or >= 0 }))));

    [Fact]
    public void The_order_of_the_klanten_changes_no_bit_of_it() =>
        Law.Holds(Prop.ForAll(Panels.Large, Gen.Choose(0, 1_000).ToArbitrary(), (panels, seed) =>
            Assert.Equal(AsText(UpliftOf(panels)), AsText(UpliftOf(panels.Shuffled(seed))))));

    [Fact]
    public void What_nobody_fails_gains_nothing() =>
        Law.Holds(Prop.ForAll(Panels.Large, panels =>
        {
            var failing = new Definition(panels).Failing;
            foreach (var (v, gain) in (UpliftOf(panels)?.Klantwaarden ?? []).Index())
                if (!failing.Contains(v)) Assert.Equal((0, 0), (gain.Shapley, gain.Single));
        }));

    [Fact]
    public void Without_klanten_or_without_levels_there_is_no_uplift()
    {
        Assert.Null(UpliftOf(Panels.Of("BO")));
        Assert.Null(UpliftOf(Panels.Of("BO", "-1 .", ". -1", ". .")));
        Assert.Null(UpliftOf(Panels.Of("N-", "-1 -1")));
    }

    [Fact]
    public void Without_failures_there_is_nothing_to_gain_but_kansen()
    {
        var uplift = UpliftOf(Panels.Of("BO", "0 0", "2 0"))!;

        Assert.Equal((2, 2), (uplift.MeanLevel, uplift.MeanLevelRepaired));
        Assert.Equal([new(0, 0, null), new(0, 0, 1)], uplift.Klantwaarden);
    }

    [Fact]
    public void Two_failing_basis_klantwaarden_share_what_neither_gains_alone()
    {
        var uplift = UpliftOf(Panels.Of("BBO", "-1 -2 0"))!;

        Assert.Equal((0, 2), (uplift.MeanLevel, uplift.MeanLevelRepaired));
        Assert.Equal([new(1, 0, null), new(1, 0, null), new(0, 0, 0)], uplift.Klantwaarden);
    }

    [Fact]
    public void With_only_basis_oke_is_the_most_there_is_to_gain() =>
        Assert.Equal([new(1, 1, null)], UpliftOf(Panels.Of("B", "-2"))!.Klantwaarden);

    [Fact]
    public void Without_basis_the_gate_is_open() =>
        Assert.Equal([new(1, 1, 2), new(0, 0, 2)], UpliftOf(Panels.Of("OV", "-1 0"))!.Klantwaarden);

    /// <summary>Either lifts the first klant to prima and both together to top; the second needs both; the third only the −2.</summary>
    [Theory]
    [InlineData("-2 -1 2 0", 1, 1)]
    [InlineData("-2 -1 0 0", 0.5, 0.5)]
    [InlineData("-2 -1 1 0", 1, 0)]
    public void A_code_of_minus_two_is_worth_more_than_one_of_minus_one_only_where_it_is_needed(
        string codes, double two, double one) =>
        Assert.Equal([two, one, 0, 0], UpliftOf(Panels.Of("OOOO", codes))!.Klantwaarden.Select(gain => gain.Shapley));

    [Fact]
    public void Kans_leaves_missing_answers_missing() =>
        Assert.Equal([0, 1], UpliftOf(Panels.Of("OO", ". 0"))!.Klantwaarden.Select(gain => gain.Opportunity!.Value));

    [Fact]
    public void A_klant_counts_for_their_weight()
    {
        var uplift = Uplift.Of(
            [Panels.Klant("-1 0", weight: 1 / 3.0), Panels.Klant("-1 0", weight: 1 / 3.0), Panels.Klant("0 0", weight: 2)],
            [Niveau.Basis, Niveau.Onderscheidend],
            Standaard)!;

        VectorFile.AssertNear(1.5, uplift.MeanLevel, 1e-15);
        VectorFile.AssertNear(0.5, uplift.Klantwaarden[0].Shapley, 1e-15);
    }

    [Fact]
    public void A_klant_without_a_level_does_not_count_before_or_after()
    {
        var uplift = UpliftOf(Panels.Of("BOO", "-1 0 0", "-1 . ."))!;

        Assert.Equal((0, 2), (uplift.MeanLevel, uplift.MeanLevelRepaired));
    }

    [Fact]
    public void What_is_not_shown_counts_in_the_level_and_cannot_be_repaired()
    {
        var (clients, niveaus) = Panels.Of("BBO", "-1 -1 -1", "0 -1 -1");

        var uplift = Uplift.Of(Panel.Of(clients, niveaus, Standaard, shown: [false, true, true]))!;

        Assert.Equal((0, 1), (uplift.MeanLevel, uplift.MeanLevelRepaired));
        Assert.Equal([0, 0.75, 0.25], uplift.Klantwaarden.Select(gain => gain.Shapley));
        Assert.Null(Uplift.Of(Panel.Of(clients, niveaus, Standaard, shown: [true, true, false]))!.Klantwaarden[2].Opportunity);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public void What_is_no_code_is_refused(int code) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Uplift.Of([new(default, [code], false, null)], [Niveau.Onderscheidend], Standaard));

    private static (Panels Panels, IReadOnlyList<string> Names) Read(string id)
    {
        var respondents = VectorFile.Case(File, id).GetProperty("respondents").EnumerateArray().ToList();
        var basis = NamesIn(respondents[0].GetProperty("basis"));
        var other = NamesIn(respondents[0].GetProperty("nonbasis"));
        List<string> names = [.. basis, .. other];

        return (new(
            [.. respondents.Select(ClientOf)],
            [.. basis.Select(_ => (Niveau?)Niveau.Basis), .. other.Select(_ => (Niveau?)Niveau.Onderscheidend)]), names);

        Client ClientOf(JsonElement one) => new(
            default,
            [.. names.Select(name => CodeOf(one.GetProperty(basis.Contains(name) ? "basis" : "nonbasis").GetProperty(name)))],
            one.GetProperty("surprised_and_talked").GetBoolean(),
            null);
    }

    private static List<string> NamesIn(JsonElement one) => [.. one.EnumerateObject().Select(property => property.Name)];

    private static int? CodeOf(JsonElement code) => code.ValueKind is JsonValueKind.Null ? null : code.GetInt32();

    private static void AssertGains(
        JsonElement expected, IReadOnlyList<string> names, Uplift uplift, Func<Gain, double?> figure, double tolerance)
    {
        var given = uplift.Klantwaarden.Select(figure).Zip(names).Where(pair => pair.First is not null).ToList();

        Assert.Equal(expected.EnumerateObject().Select(property => property.Name), given.Select(pair => pair.Second));
        Assert.All(given, pair => VectorFile.AssertNear(expected.Number(pair.Second), pair.First!.Value, tolerance));
    }

    private static Uplift? UpliftOf(Panels panels) => Uplift.Of(panels.Clients, panels.Niveaus, Standaard);

    private static string AsText(Uplift? uplift) => JsonSerializer.Serialize(uplift);
}
