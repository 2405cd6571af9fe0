using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>How firm the ranks are; method 2f.</summary>
public sealed class RankStabilityTests
{
    private const int Never = 0; // resampled: the normal limit stands in from the first klant on

    [Fact]
    public void From_eight_klanten_with_a_level_there_is_a_figure()
    {
        string[] seven = ["-1 0", "-1 0", "0 0", "0 0", "0 0", "0 0", "0 0"];

        Assert.Null(StabilityOf(Panels.Of("BO", [.. seven, "-1 ."])));
        Assert.NotNull(StabilityOf(Panels.Of("BO", [.. seven, "-1 0"])));
    }

    /// <summary>Of sixteen of whom one fails it, that one is missing from a sample with probability (15/16)^16 = 0.356.</summary>
    [Fact]
    public void What_nobody_in_a_sample_fails_is_not_among_its_first()
    {
        var panels = Panels.Of("BBO", ["-1 0 0", .. Enumerable.Repeat("0 0 0", 15)]);

        var shares = StabilityOf(panels)!.InTopThree;

        VectorFile.AssertNear(1 - Math.Pow(15 / 16.0, 16), shares[0], 4 * ErrorOf(0.644));
        Assert.Equal([0, 0], shares.Skip(1));
    }

    [Fact]
    public void Where_three_fail_each_is_among_the_first_three() =>
        Assert.All(
            StabilityOf(Panels.Of("OOO", [.. Enumerable.Repeat("-2 -2 -2", 5), .. Enumerable.Repeat("-1 -1 -1", 5)]))!.InTopThree,
            share => Assert.Equal(1, share));

    /// <summary>The third and the fourth fail together, and so no sample can tell them apart.</summary>
    [Fact]
    public void What_ties_for_the_third_place_shares_it() =>
        Assert.Equal(
            [1, 1, 1, 1, 0],
            StabilityOf(Panels.Of("BBBBB",
            [
                .. Enumerable.Repeat("-1 0 0 0 0", 80), .. Enumerable.Repeat("0 -1 0 0 0", 80),
                .. Enumerable.Repeat("0 0 -1 -1 0", 80), "0 0 0 0 -1",
            ]))!.InTopThree);

    [Fact]
    public void A_fourth_that_gains_less_is_not_among_the_first() =>
        Assert.Equal(
            [1, 1, 1, 0],
            StabilityOf(Panels.Of("BBBB",
            [
                .. Enumerable.Repeat("-1 0 0 0", 40), .. Enumerable.Repeat("0 -1 0 0", 40),
                .. Enumerable.Repeat("0 0 -1 0", 40), "0 0 0 -1",
            ]))!.InTopThree);

    /// <summary>The codes of −2 take this klant to prima, with the −1 or without it.</summary>
    [Fact]
    public void Where_all_klanten_are_alike_nothing_is_in_doubt()
    {
        var panel = PanelOf(Panels.Of("OOOOO", [.. Enumerable.Repeat("-2 -2 -2 -1 1", 8)]));

        Assert.Equal([1, 1, 1, 0, 0], RankStability.Of(panel, seed: 1)!.InTopThree);
        Assert.Equal([1, 1, 1, 0, 0], RankStability.Of(panel, seed: 1, Never)!.InTopThree);
    }

    /// <summary>Half of the klanten, of three times the weight, decide.</summary>
    [Fact]
    public void Whoever_is_drawn_brings_their_weight()
    {
        Client[] clients =
        [
            .. Enumerable.Repeat(Panels.Klant("-1 -1 -1 0 0 0", weight: 3), 30),
            .. Enumerable.Repeat(Panels.Klant("0 0 0 -1 -1 -1", weight: 0.1), 30),
        ];
        var panel = Panel.Of(clients, [.. Enumerable.Repeat<Niveau?>(Niveau.Basis, 6)], ModelSettings.Standaard);

        Assert.Equal([1, 1, 1, 0, 0, 0], RankStability.Of(panel, seed: 1)!.InTopThree);
        Assert.Equal([1, 1, 1, 0, 0, 0], RankStability.Of(panel, seed: 1, Never)!.InTopThree);
    }

    [Fact]
    public void Of_a_thousand_klanten_samples_and_their_normal_limit_agree()
    {
        var panel = PanelOf(Thousand(klanten: 1_000));

        var samples = RankStability.Of(panel, seed: 1)!.InTopThree;
        var limit = RankStability.Of(panel, seed: 1, Never)!.InTopThree;

        Assert.NotEqual(samples, limit);
        Assert.True(samples.Count(share => share is > 0.1 and < 0.9) >= 3, "Nothing is in doubt here.");
        Assert.All(samples.Zip(limit), pair =>
            VectorFile.AssertNear(pair.First, pair.Second, 0.01 + 4 * Math.Sqrt(2) * ErrorOf(pair.First)));
    }

    [Fact]
    public void Above_a_thousand_klanten_the_normal_limit_stands_in()
    {
        var (small, large) = (PanelOf(Thousand(klanten: 1_000)), PanelOf(Thousand(klanten: 1_001)));

        Assert.Equal(RankStability.Of(small, 1, 1_000)!.InTopThree, RankStability.Of(small, 1)!.InTopThree);
        Assert.Equal(RankStability.Of(large, 1, Never)!.InTopThree, RankStability.Of(large, 1)!.InTopThree);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures_and_another_seed_others()
    {
        var panel = PanelOf(Thousand(klanten: 100));

        Assert.Equal(RankStability.Of(panel, 1)!.InTopThree, RankStability.Of(panel, 1)!.InTopThree);
        Assert.NotEqual(RankStability.Of(panel, 1)!.InTopThree, RankStability.Of(panel, 2)!.InTopThree);
        Assert.NotEqual(RankStability.Of(panel, 1, Never)!.InTopThree, RankStability.Of(panel, 2, Never)!.InTopThree);
    }

    [Fact]
    public void The_order_of_the_klanten_changes_no_bit_of_it() =>
        Law.Holds(Prop.ForAll(Panels.Large, Gen.Choose(0, 1_000).ToArbitrary(), (panels, seed) =>
        {
            var (one, other) = (PanelOf(panels), PanelOf(panels.Shuffled(seed)));

            Assert.Equal(RankStability.Of(one, 3)?.InTopThree, RankStability.Of(other, 3)?.InTopThree);
            Assert.Equal(RankStability.Of(one, 3, Never)?.InTopThree, RankStability.Of(other, 3, Never)?.InTopThree);
        }), cases: 20);

    /// <summary>Seven klantwaarden that fail about as often, so that the ranks are in doubt.</summary>
    private static Panels Thousand(int klanten)
    {
        var random = new SplitMix64(5);
        return Panels.Of("BBBOOOV", [.. Enumerable.Range(0, klanten).Select(_ => string.Join(' ', Enumerable.Range(0, 7).Select(Code)))]);

        string Code(int place) => random.NextInt(100) is var draw && draw < (place < 3 ? 9 + place : 30) ? draw % 2 == 0 ? "-1" : "-2"
            : draw < 80 ? "0" : "1";
    }

    /// <summary>The standard error of a share of the samples.</summary>
    private static double ErrorOf(double share) => Math.Sqrt(share * (1 - share) / RankStability.Samples);

    private static RankStability? StabilityOf(Panels panels) => RankStability.Of(PanelOf(panels), seed: 1);

    private static Panel PanelOf(Panels panels) => Panel.Of(panels.Clients, panels.Niveaus, ModelSettings.Standaard);
}
