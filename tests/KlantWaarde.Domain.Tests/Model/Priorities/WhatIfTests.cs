using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;
using static KlantWaarde.Domain.Tests.Model.Priorities.Cells;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>Repair, and watch klanten move up; method 2f and 2d.</summary>
public sealed class WhatIfTests
{
    /// <summary>One klant under oké, one at oké, two at prima and one at top for "Snel"; another under oké for both.</summary>
    private static readonly string[] Klanten = ["-1 0 0 0", "-1 -2 0 0", "0 0 -1 0", "0 0 0 0", "0 0 0 0", "0 0 2 0"];

    private static readonly VerwachtingCell[] Model =
    [
        Klantwaarde("Snel", Niveau.Basis, Kleuring.Rood),
        Klantwaarde("Betrouwbaar", Niveau.Basis, Kleuring.Oranje),
        Klantwaarde("Meedenken", Niveau.Onderscheidend, Kleuring.Rood),
        Klantwaarde("Betrokken", Niveau.Binding, Kleuring.Prima),
    ];

    [Fact]
    public void Without_a_repair_it_is_the_present()
    {
        var outcome = Outcome()!;

        Assert.Empty(outcome.Repaired);
        Assert.Equal(new LevelCounts(2, 1, 2, 1), outcome.Before.Klanten);
        Assert.Equal(
            (Prestatieniveau.Oke, Prestatieniveau.OnderOke), (outcome.Before.Raw, outcome.Before.Level));
        Assert.Equal(["Snel"], outcome.Before.CappedBy);
        VectorFile.AssertNear(8 / 6.0, outcome.Before.Mean, 1e-15);
        Assert.Equal([new(2, 0, 0, 0), new(0, 1, 0, 0), new(0, 0, 2, 0), new(0, 0, 0, 1)], outcome.Moves);
        Assert.Equal(0, outcome.MovedUp);
        AssertSame(outcome.Before, outcome.After);
    }

    [Fact]
    public void Repair_lifts_the_klanten_whom_nothing_else_holds_down()
    {
        var outcome = Outcome("Snel")!;

        Assert.Equal(["Snel"], outcome.Repaired);
        Assert.Equal(new LevelCounts(1, 1, 3, 1), outcome.After.Klanten);
        Assert.Equal([new(1, 0, 1, 0), new(0, 1, 0, 0), new(0, 0, 2, 0), new(0, 0, 0, 1)], outcome.Moves);
        Assert.Equal(1, outcome.MovedUp);
        VectorFile.AssertNear(10 / 6.0, outcome.After.Mean, 1e-15);
    }

    [Fact]
    public void What_is_repaired_no_longer_holds_the_rol_down_and_the_rest_still_does()
    {
        var outcome = Outcome("Snel", "Betrouwbaar")!;

        Assert.Equal((Prestatieniveau.Prima, Prestatieniveau.Oke), (outcome.After.Raw, outcome.After.Level));
        Assert.Equal(["Meedenken"], outcome.After.CappedBy);
    }

    [Fact]
    public void With_all_repaired_nothing_holds_the_rol_down()
    {
        var outcome = Outcome("Betrouwbaar", "Meedenken", "Snel")!;

        Assert.Equal(["Snel", "Betrouwbaar", "Meedenken"], outcome.Repaired);
        Assert.Equal((Prestatieniveau.Prima, Prestatieniveau.Prima), (outcome.After.Raw, outcome.After.Level));
        Assert.Empty(outcome.After.CappedBy);
        Assert.Equal(new LevelCounts(0, 0, 5, 1), outcome.After.Klanten);
        Assert.Equal(PyramidRule.Majority(new LevelCounts(0, 0, 5, 1)).Certainty, outcome.After.Certainty);
        Assert.Equal(3, outcome.MovedUp);
    }

    [Fact]
    public void Every_way_up_counts()
    {
        VerwachtingCell[] model = [Klantwaarde("b", Niveau.Basis, Kleuring.Rood), Klantwaarde("o", Niveau.Binding, Kleuring.Rood)];
        var klanten = Panels.Of("BV", "-1 -1", "-1 0", "-1 1", "0 -1", "0 -1 !", "0 0", "0 1").Clients;

        var outcome = WhatIf.Of(klanten, model, new HashSet<string> { "b", "o" }, ModelSettings.Standaard)!;

        Assert.Equal([new(0, 0, 2, 1), new(0, 0, 1, 1), new(0, 0, 1, 0), new(0, 0, 0, 1)], outcome.Moves);
        Assert.Equal(5, outcome.MovedUp);
    }

    [Fact]
    public void From_prima_to_top_is_a_way_up_too()
    {
        var outcome = WhatIf.Of(
            Panels.Of("OV", "-1 1", "0 0", "0 0", "0 0", "0 0").Clients,
            [Klantwaarde("o", Niveau.Onderscheidend, Kleuring.Oranje), Klantwaarde("v", Niveau.Binding, Kleuring.Prima)],
            new HashSet<string> { "o" },
            ModelSettings.Standaard)!;

        Assert.Equal(new LevelCounts(0, 0, 4, 1), outcome.Moves[2]);
        Assert.Equal(1, outcome.MovedUp);
    }

    [Fact]
    public void With_only_basis_it_goes_up_to_oke()
    {
        var outcome = WhatIf.Of(
            Panels.Of("B", "-1", "-1", "-1", "-2", "0").Clients,
            [Klantwaarde("b", Niveau.Basis, Kleuring.Rood)],
            new HashSet<string> { "b" },
            ModelSettings.Standaard)!;

        Assert.Equal(new LevelCounts(0, 5, 0, 0), outcome.After.Klanten);
        Assert.Equal(4, outcome.MovedUp);
    }

    [Fact]
    public void The_mean_level_is_weighted()
    {
        Client[] clients = [.. Panels.Of("BO", "-1 0", "0 0", "0 0", "0 0").Clients, Panels.Klant("-1 0", organisation: 9, weight: 4)];

        var outcome = WhatIf.Of(
            clients,
            [Klantwaarde("b", Niveau.Basis, Kleuring.Rood), Klantwaarde("o", Niveau.Binding, Kleuring.Prima)],
            new HashSet<string>(),
            ModelSettings.Standaard)!;

        Assert.Equal(0.75, outcome.Before.Mean);
        Assert.Equal(new LevelCounts(2, 0, 3, 0), outcome.Before.Klanten);
    }

    [Fact]
    public void The_majority_is_weighed_as_that_of_the_model()
    {
        Client[] clients =
        [
            .. Enumerable.Range(0, 3).Select(i => Panels.Klant("0 1", organisation: i, weight: 1)),
            .. Enumerable.Range(0, 4).Select(i => Panels.Klant("0 -1", organisation: 3, weight: 1 / 4.0)),
        ];
        VerwachtingCell[] model = [Klantwaarde("b", Niveau.Basis, Kleuring.OpOrde), Klantwaarde("o", Niveau.Binding, Kleuring.Prima)];

        var outcome = WhatIf.Of(clients, model, new HashSet<string>(), ModelSettings.Standaard)!;

        var size = 4 * 4 / (3 + 4 / 16.0); // n_eff = (Σw)²/Σw²
        var expected = PyramidRule.Majority(new LevelEvidence([0, size / 4, 0, size * 3 / 4]));
        Assert.Equal(Prestatieniveau.Top, outcome.Before.Raw);
        VectorFile.AssertNear(expected.Certainty, outcome.Before.Certainty, 1e-12);
    }

    [Fact]
    public void Where_everybody_there_is_answered_the_majority_is_a_fact()
    {
        var clients = Panels.Of("BBOV", Klanten).Clients;

        Assert.Equal(1, CertaintyOf(population: 6));
        Assert.InRange(CertaintyOf(population: 8), CertaintyOf(population: null) + 0.01, 0.99);

        double CertaintyOf(int? population) =>
            WhatIf.Of(clients, Model, new HashSet<string> { "Snel" }, ModelSettings.Standaard, population)!.After.Certainty;
    }

    [Fact]
    public void The_order_of_the_klanten_changes_no_bit_of_it() =>
        Law.Holds(Prop.ForAll(Panels.Large, Gen.Choose(0, 1_000).ToArbitrary(), (panels, seed) =>
        {
            var cells = panels.Niveaus
                .Select((niveau, i) => Klantwaarde(panels.Names[i], niveau, niveau is null ? Kleuring.Onbekend : Kleuring.Oranje))
                .ToList();
            var repaired = cells.Where(WhatIf.CanRepair).Select(cell => cell.Code).Where((_, i) => i % 2 == 0).ToHashSet();

            Assert.Equal(AsText(panels), AsText(panels.Shuffled(seed)));

            string AsText(Panels some) =>
                JsonSerializer.Serialize(WhatIf.Of(some.Clients, cells, repaired, ModelSettings.Standaard));
        }));

    [Fact]
    public void Its_means_are_those_of_the_uplift() =>
        Law.Holds(Prop.ForAll(Panels.Large, panels =>
        {
            var cells = panels.Niveaus
                .Select((niveau, i) => Klantwaarde(panels.Names[i], niveau, niveau is null ? Kleuring.Onbekend : Kleuring.Oranje))
                .ToList();
            var repaired = cells.Where(WhatIf.CanRepair).Select(cell => cell.Code).ToHashSet();

            if (WhatIf.Of(panels.Clients, cells, repaired, ModelSettings.Standaard) is not { } outcome) return;

            var uplift = Uplift.Of(panels.Clients, panels.Niveaus, ModelSettings.Standaard)!;
            Assert.Equal((uplift.MeanLevel, uplift.MeanLevelRepaired), (outcome.Before.Mean, outcome.After.Mean));
            Assert.Equal(outcome.Before.Klanten.Total, outcome.Moves.Sum(row => row.Total));
        }));

    [Fact]
    public void Of_too_few_klanten_with_a_level_nothing_is_told()
    {
        Assert.Null(WhatIf.Of(
            Panels.Of("BBOV", [.. Klanten.Take(4), "-1 . . ."]).Clients, Model, new HashSet<string>(), ModelSettings.Standaard));
        Assert.Null(WhatIf.Of(
            [.. Klanten.Select((klant, i) => Panels.Klant(klant, organisation: i % 2))], Model, new HashSet<string>(),
            ModelSettings.Standaard));
    }

    [Fact]
    public void What_is_not_shown_cannot_be_repaired()
    {
        VerwachtingCell[] model =
        [
            Klantwaarde("few", Niveau.Basis, Kleuring.Onbekend),
            Klantwaarde("none", Niveau.NietVanBelang, Kleuring.Rood),
            Klantwaarde("empty", null, Kleuring.Onbekend),
            Klantwaarde("shown", Niveau.Basis, Kleuring.OpOrde),
        ];

        Assert.Equal([false, false, false, true], model.Select(WhatIf.CanRepair));
        Assert.All(
            ["few", "none", "empty", "unknown"],
            code => Assert.Throws<ArgumentException>(
                () => WhatIf.Of([], model, new HashSet<string> { code, "shown" }, ModelSettings.Standaard)));
    }

    private static WhatIf? Outcome(params string[] repaired) =>
        WhatIf.Of(Panels.Of("BBOV", Klanten).Clients, Model, repaired.ToHashSet(), ModelSettings.Standaard);

    private static void AssertSame(WhatIfLevel one, WhatIfLevel other) =>
        Assert.Equal(one with { CappedBy = other.CappedBy }, other);
}
