using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;
using static KlantWaarde.Domain.Tests.Model.Priorities.Cells;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>The order of the list; method 2f.</summary>
public sealed class PriorityRuleTests
{
    [Fact]
    public void The_groups_stand_in_the_order_of_the_method() =>
        Assert.Equal(
            [
                (PriorityGroup.BasisRood, "e", "basis rood"),
                (PriorityGroup.InvesteringRood, "h", "investering rood"),
                (PriorityGroup.Rood, "d", "rood"),
                (PriorityGroup.BasisOranje, "f", "basis oranje"),
                (PriorityGroup.Oranje, "c", "oranje"),
                (PriorityGroup.Oranje, "i", "oranje"),
                (PriorityGroup.Opportunity, "b", "kans"),
                (PriorityGroup.Safeguard, "a", "borgen"),
                (PriorityGroup.Safeguard, "j", "borgen"),
            ],
            PriorityRule.List(
                [
                    Klantwaarde("a", Niveau.Binding, Kleuring.Top),
                    Klantwaarde("b", Niveau.Onderscheidend, Kleuring.Prima),
                    Klantwaarde("c", Niveau.Onderscheidend, Kleuring.Oranje),
                    Klantwaarde("d", Niveau.Binding, Kleuring.Rood),
                    Klantwaarde("e", Niveau.Basis, Kleuring.Rood),
                    Klantwaarde("f", Niveau.Basis, Kleuring.Oranje),
                ],
                [Investering("h", Kleuring.Rood), Investering("i", Kleuring.Oranje), Investering("j", Kleuring.Top)],
                balance: null, uplift: null, stability: null)
            .Select(one => (one.Group, one.Name, one.Word)));

    [Fact]
    public void The_groups_are_numbered_as_in_the_method() =>
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Enum.GetValues<PriorityGroup>().Select(group => (int)group));

    [Fact]
    public void Where_nothing_can_be_won_or_said_nothing_is_listed() =>
        Assert.Empty(PriorityRule.List(
            [
                Klantwaarde("a", Niveau.Basis, Kleuring.OpOrde),
                Klantwaarde("b", Niveau.Basis, Kleuring.Onbekend),
                Klantwaarde("c", Niveau.NietVanBelang, Kleuring.Rood),
                Klantwaarde("d", null, Kleuring.Onbekend),
            ],
            [Investering("e", Kleuring.Prima), Investering("f", Kleuring.Onbekend)],
            balance: null, uplift: null, stability: null));

    [Fact]
    public void Within_a_group_the_largest_part_comes_first() =>
        Assert.Equal(["b", "c", "a"], NamesOf(
            [Rood("a"), Rood("b"), Rood("c")], Gains((0.1, 0.9, null), (0.4, 0, null), (0.3, 0, null))));

    [Fact]
    public void Among_the_kansen_what_gains_most_comes_first() =>
        Assert.Equal(["b", "c", "a"], NamesOf(
            [Prima("a"), Prima("b"), Prima("c")], Gains((0.9, 0, 0.1), (0, 0, 0.3), (0.1, 0, 0.2))));

    [Fact]
    public void What_is_at_top_goes_by_its_part_and_not_by_its_kans() =>
        Assert.Equal(["b", "a"], NamesOf(
            [Klantwaarde("a", Niveau.Binding, Kleuring.Top), Klantwaarde("b", Niveau.Binding, Kleuring.Top)],
            Gains((0.1, 0, 0.9), (0.2, 0, 0.1))));

    [Fact]
    public void A_tie_goes_to_what_more_klanten_find_below_expectation() =>
        Assert.Equal(["b", "c", "a"], NamesOf(
            [Rood("a", below: 3, total: 9), Rood("b", below: 4, total: 8), Rood("c", below: 4, total: 9)],
            Gains((0.3, 0, null), (0.1 + 0.2, 0, null), (0.3 + 1e-10, 0, null))));

    /// <summary>(1 + ½)/(8 + 1) = 1/6 at a weight of 1, against (0 + ½)/(1 + 1) = 1/4 at this one.</summary>
    [Theory]
    [InlineData(0.66, "a b")]
    [InlineData(0.67, "b a")]
    public void The_share_below_is_the_mean_of_its_posterior(double weight, string expected) =>
        Assert.Equal(expected, string.Join(' ', PriorityRule.List(
            [Rood("a", below: 1, total: 8), Rood("b", below: 0, total: 1)],
            [],
            new BalanceOutcome([1, weight], 0, [], 0, 1, BalanceVerdict.InBalance),
            uplift: null, stability: null).Select(one => one.Name)));

    [Fact]
    public void A_tie_goes_to_what_weighs_most_in_the_balance()
    {
        var balance = new BalanceOutcome([0.2, 0.5, 0.3], 0, [0.1, 0.9], 0, 1, BalanceVerdict.InBalance);

        var list = PriorityRule.List(
            [
                Rood("a"),
                Klantwaarde("none", Niveau.NietVanBelang, Kleuring.Rood),
                Klantwaarde("op orde", Niveau.Basis, Kleuring.OpOrde),
                Rood("c"),
            ],
            [Investering("d", Kleuring.Rood), Investering("few", Kleuring.Onbekend), Investering("e", Kleuring.Rood)],
            balance, uplift: null, stability: null);

        Assert.Equal(["e", "d", "c", "a"], list.Select(one => one.Name));
    }

    [Fact]
    public void What_still_ties_goes_by_name_and_capitals_first() =>
        Assert.Equal(["B", "a", "b"], NamesOf([Rood("b"), Rood("a"), Rood("B")], uplift: null));

    [Fact]
    public void An_investering_stands_behind_the_klantwaarden_that_gain_something() =>
        Assert.Equal(["b", "prijs", "a"], PriorityRule.List(
            [Klantwaarde("a", Niveau.Binding, Kleuring.Oranje, below: 1), Klantwaarde("b", Niveau.Binding, Kleuring.Oranje, below: 1)],
            [Investering("prijs", Kleuring.Oranje, below: 2)],
            balance: null, Gains((0, 0, 0), (0.1, 0, 0)), stability: null).Select(one => one.Name));

    [Fact]
    public void The_figures_are_those_of_the_klantwaarde_in_its_place()
    {
        var list = PriorityRule.List(
            [Klantwaarde("a", Niveau.Basis, Kleuring.OpOrde), Rood("b")],
            [Investering("c", Kleuring.Rood)],
            balance: null, Gains((0, 0, null), (0.7, 0.6, 0.5)), new([0, 0.78]));

        Assert.Equal((null, null, null, null), (list[0].Shapley, list[0].Single, list[0].Opportunity, list[0].InTopThree));
        Assert.Equal((0.7, 0.6, 0.5, 0.78), (list[1].Shapley, list[1].Single, list[1].Opportunity, list[1].InTopThree));
        Assert.Equal(("b", Kleuring.Rood), (list[1].Code, list[1].Kleuring));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void A_balance_of_another_model_is_refused(int weights, int investmentWeights) =>
        Assert.Throws<ArgumentException>(() => PriorityRule.List(
            [Rood("a"), Rood("b")],
            [],
            new([.. new double[weights]], 0, [.. new double[investmentWeights]], 0, 1, BalanceVerdict.InBalance),
            uplift: null, stability: null));

    private static VerwachtingCell Rood(string name, int below = 2, int total = 8) =>
        Klantwaarde(name, Niveau.Onderscheidend, Kleuring.Rood, below, total);

    private static VerwachtingCell Prima(string name) => Klantwaarde(name, Niveau.Onderscheidend, Kleuring.Prima);

    private static Uplift Gains(params (double Shapley, double Single, double? Opportunity)[] gains) =>
        new(1, 2, [.. gains.Select(gain => new Gain(gain.Shapley, gain.Single, gain.Opportunity))]);

    private static IEnumerable<string> NamesOf(IReadOnlyList<VerwachtingCell> cells, Uplift? uplift) =>
        PriorityRule.List(cells, [], balance: null, uplift, stability: null).Select(one => one.Name);
}
