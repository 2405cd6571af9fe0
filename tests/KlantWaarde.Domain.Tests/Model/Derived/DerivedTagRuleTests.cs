using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Derived;

namespace KlantWaarde.Domain.Tests.Model.Derived;

/// <summary>To which niveau significant contrasts point, by their size.</summary>
public sealed class DerivedTagRuleTests
{
    private const bool Significant = true;
    private const bool Chance = false;

    [Fact]
    public void Losing_without_gaining_is_basis_on_either_outcome()
    {
        Assert.Equal(Niveau.Basis, TagOf(On((2, Significant), (0, Chance)), None));
        Assert.Equal(Niveau.Basis, TagOf(None, On((2, Significant), (0, Chance))));
        Assert.Equal(Niveau.Basis, TagOf(On((2, Significant), (0, Chance)), On((1, Significant), (1, Chance))));
    }

    [Fact]
    public void Gaining_on_either_outcome_is_no_basis()
    {
        Assert.Equal(Niveau.Onderscheidend, TagOf(On((3, Significant), (1, Significant)), None));
        Assert.Equal(Niveau.Onderscheidend, TagOf(On((0, Chance), (1, Significant)), On((3, Significant), (0, Chance))));
        Assert.Equal(Niveau.Binding, TagOf(On((3, Significant), (0, Chance)), On((0, Chance), (1, Significant))));
    }

    [Theory]
    [InlineData(1.0, 1.25, Niveau.Binding)]
    [InlineData(1.0, 1.24, Niveau.Onderscheidend)]
    [InlineData(2.0, 2.5, Niveau.Binding)]
    [InlineData(2.0, 2.4, Niveau.Onderscheidend)]
    public void Gaining_a_quarter_more_loyalty_than_satisfaction_is_binding(double satisfaction, double loyalty, Niveau expected) =>
        Assert.Equal(expected, TagOf(On((0, Chance), (satisfaction, Significant)), On((0, Chance), (loyalty, Significant))));

    [Theory]
    [InlineData(1.0, 2.0, 2.5, Niveau.Binding)]
    [InlineData(1.0, 2.0, 2.4, Niveau.Onderscheidend)]
    [InlineData(2.0, 1.0, 0.63, Niveau.Binding)]
    [InlineData(2.0, 1.0, 0.62, Niveau.Onderscheidend)]
    public void Rewards_are_compared_in_the_spread_of_their_outcome(
        double spread, double loyaltySpread, double loyalty, Niveau expected) =>
        Assert.Equal(expected, TagOf(
            On((0, Chance), (1, Significant), spread), On((0, Chance), (loyalty, Significant), loyaltySpread)));

    [Fact]
    public void Binding_takes_a_reward_on_loyalty_that_is_significant() =>
        Assert.Null(TagOf(On((0, Chance), (0.1, Chance)), On((0, Chance), (3, Chance))));

    [Fact]
    public void Binding_does_not_take_a_reward_on_satisfaction_that_is_significant() =>
        Assert.Equal(Niveau.Binding, TagOf(On((0, Chance), (1, Chance)), On((0, Chance), (1.25, Significant))));

    [Fact]
    public void Without_a_reward_on_satisfaction_to_compare_with_there_is_no_binding()
    {
        Assert.Null(TagOf(None, On((0, Chance), (3, Significant))));
        Assert.Null(TagOf(On((0, Chance), (0, Chance), spread: 0), On((0, Chance), (3, Significant))));
    }

    [Theory]
    [InlineData(1.0, 1.0, null)]
    [InlineData(0.91, 1.1, null)]
    [InlineData(1.1, 0.91, null)]
    [InlineData(0.9, 1.1, Niveau.Onderscheidend)]
    [InlineData(1.1, 0.9, Niveau.Onderscheidend)]
    public void What_loses_about_as_much_as_it_gains_works_both_ways_and_has_no_niveau(
        double penalty, double reward, Niveau? expected) =>
        Assert.Equal(
            (expected, expected is null), DerivedTagRule.Outcome(On((penalty, Significant), (reward, Significant)), None));

    [Fact]
    public void Working_both_ways_takes_two_contrasts_that_are_significant_on_the_same_outcome()
    {
        Assert.Equal((Niveau.Onderscheidend, false), DerivedTagRule.Outcome(On((1, Chance), (1, Significant)), None));
        Assert.Equal(
            (Niveau.Onderscheidend, false),
            DerivedTagRule.Outcome(On((1, Chance), (1, Significant)), On((1, Significant), (1, Chance))));
    }

    [Fact]
    public void Working_both_ways_on_loyalty_is_told_unless_satisfaction_points_to_a_niveau()
    {
        var bothWays = On((1, Significant), (1, Significant));

        Assert.Equal((null, true), DerivedTagRule.Outcome(On((0, Chance), (1, Chance)), bothWays));
        Assert.Equal((Niveau.Onderscheidend, false), DerivedTagRule.Outcome(On((0, Chance), (1, Significant)), bothWays));
    }

    [Fact]
    public void Binding_comes_before_working_both_ways() =>
        Assert.Equal(
            (Niveau.Binding, false),
            DerivedTagRule.Outcome(On((0, Chance), (0.5, Chance)), On((1, Significant), (1, Significant))));

    [Fact]
    public void An_impact_that_was_taken_away_by_the_halo_does_not_work_both_ways() =>
        Assert.Equal((Niveau.Onderscheidend, false), DerivedTagRule.Outcome(On((-1, Significant), (-1, Significant)), None));

    [Fact]
    public void Nothing_significant_points_nowhere() =>
        Assert.Equal((null, false), DerivedTagRule.Outcome(On((3, Chance), (3, Chance)), On((3, Chance), (3, Chance))));

    [Theory]
    [InlineData(1.0, 3.0, 0.5)]
    [InlineData(3.0, 1.0, -0.5)]
    [InlineData(-2.0, 1.0, 1.0)]
    [InlineData(1.0, -2.0, -1.0)]
    [InlineData(1.0, 0.0, -1.0)]
    [InlineData(0.0, 0.0, null)]
    [InlineData(-1.0, -1.0, null)]
    [InlineData(1e-10, 0.0, null)]
    [InlineData(null, 1.0, null)]
    [InlineData(1.0, null, null)]
    public void The_impact_asymmetry_takes_what_is_below_nought_as_nought(double? penalty, double? reward, double? expected) =>
        Assert.Equal(expected, ImpactAsymmetry.Of(penalty, reward));

    private static OutcomeContrasts None { get; } = new(null, null, null, Untested, Untested, false);

    private static Contrast Untested => new(null, null, null, null, false, Obstacle.TooFewClients);

    private static OutcomeContrasts On((double, bool) penalty, (double, bool) reward, double spread = 1) =>
        new(30, new(10, 10, 10), spread, Of(penalty), Of(reward), true);

    private static Contrast Of((double Estimate, bool IsSignificant) contrast) =>
        new(contrast.Estimate, 1, 0.5, 0.5, contrast.IsSignificant, null);

    private static Niveau? TagOf(OutcomeContrasts satisfaction, OutcomeContrasts loyalty) =>
        DerivedTagRule.Outcome(satisfaction, loyalty).Tag;
}
