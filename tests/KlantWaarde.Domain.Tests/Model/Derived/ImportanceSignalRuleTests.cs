using KlantWaarde.Domain.Model.Derived;

namespace KlantWaarde.Domain.Tests.Model.Derived;

/// <summary>What is said to decide, against what satisfaction goes with.</summary>
public sealed class ImportanceSignalRuleTests
{
    private const bool Clear = true;
    private const bool Unclear = false;

    [Fact]
    public void What_few_name_and_clearly_drives_is_a_silent_drive() =>
        Assert.Equal([ImportanceSignal.Silent, null, null], Signals((0, 0.5, Clear), (4, 0.2, Clear), (9, 0.1, Clear)));

    [Fact]
    public void What_many_name_and_hardly_drives_is_named_only() =>
        Assert.Equal([ImportanceSignal.NamedOnly, null, null], Signals((9, 0.01, Unclear), (4, 0.2, Clear), (0, 0.1, Clear)));

    [Fact]
    public void A_drive_that_may_be_chance_gives_no_signal() =>
        Assert.Equal([null, null, null], Signals((0, 0.5, Unclear), (4, 0.2, Clear), (9, 0.1, Clear)));

    [Fact]
    public void What_many_name_and_clearly_drives_gives_no_signal_though_others_drive_more() =>
        Assert.Equal([null, null, null], Signals((9, 0.2, Clear), (4, 0.3, Clear), (5, 0.4, Clear)));

    [Fact]
    public void What_is_said_and_what_drives_alike_gives_no_signal() =>
        Assert.Equal([null, null, null], Signals((9, 0.5, Clear), (4, 0.2, Clear), (0, 0.1, Unclear)));

    /// <summary>Of seven, the lower third ends at two and a third: the third from below is not in it.</summary>
    [Fact]
    public void Thirds_are_by_rank()
    {
        Assert.Equal(ImportanceSignal.Silent, Signals(Ranked(stated: 2, derived: 6))[0]);
        Assert.Null(Signals(Ranked(stated: 3, derived: 6))[0]);
        Assert.Null(Signals(Ranked(stated: 2, derived: 5))[0]);
        Assert.Equal(ImportanceSignal.NamedOnly, Signals(Ranked(stated: 6, derived: 2, Unclear))[0]);
        Assert.Null(Signals(Ranked(stated: 5, derived: 2, Unclear))[0]);
        Assert.Null(Signals(Ranked(stated: 6, derived: 3, Unclear))[0]);
    }

    /// <summary>Four of six share the ranks 1 to 4; their middle is at a third, and so not below it.</summary>
    [Fact]
    public void Not_being_named_says_nothing_when_most_are_not()
    {
        Assert.Null(Signals(
            (0, 0.9, Clear), (0, 0.1, Clear), (0, 0.2, Clear), (0, 0.3, Clear), (5, 0.4, Clear), (6, 0.5, Clear))[0]);
        Assert.Equal(ImportanceSignal.Silent, Signals(
            (0, 0.9, Clear), (0, 0.1, Clear), (0, 0.2, Clear), (4, 0.3, Clear), (5, 0.4, Clear), (6, 0.5, Clear))[0]);
    }

    /// <summary>Four of six share the ranks 3 to 6; their middle is at two thirds, and so not above it.</summary>
    [Fact]
    public void Being_named_says_nothing_when_most_are()
    {
        Assert.Null(Signals(
            (9, 0.01, Unclear), (9, 0.1, Clear), (9, 0.2, Clear), (9, 0.3, Clear), (1, 0.4, Clear), (2, 0.5, Clear))[0]);
        Assert.Equal(ImportanceSignal.NamedOnly, Signals(
            (9, 0.01, Unclear), (9, 0.1, Clear), (9, 0.2, Clear), (3, 0.3, Clear), (1, 0.4, Clear), (2, 0.5, Clear))[0]);
    }

    [Fact]
    public void Two_have_no_thirds() => Assert.Equal([null, null], Signals((0, 0.5, Clear), (9, 0.1, Unclear)));

    [Fact]
    public void What_has_no_weight_or_another_measure_is_not_compared()
    {
        DerivedWeight[] weights =
        [
            Weight(0.5, Clear), Weight(0.2, Clear), Weight(0.1, Clear),
            Weight(0.9, Clear) with { Measure = ImportanceMeasure.Univariate },
            Weight(0.9, Clear) with { Measure = ImportanceMeasure.None, Weight = null, Obstacle = ImportanceObstacle.SameCode },
        ];

        Assert.Equal(
            [ImportanceSignal.Silent, null, null, null, null],
            ImportanceSignalRule.Outcome(ImportanceMeasure.Lmg, weights, [3, 4, 9, 0, 0]));
    }

    private static (double, double, bool)[] Ranked(int stated, int derived, bool isClear = Clear)
    {
        double[] others = [1, 2, 3, 4, 5, 6];
        return
        [
            (stated - 0.5, derived - 0.5, isClear), .. others.Select(rank => (rank, rank, Clear)),
        ];
    }

    private static IReadOnlyList<ImportanceSignal?> Signals(params (double Picks, double Weight, bool IsClear)[] all) =>
        ImportanceSignalRule.Outcome(
            ImportanceMeasure.Lmg,
            [.. all.Select(one => Weight(one.Weight, one.IsClear))],
            [.. all.Select(one => one.Picks)]);

    private static DerivedWeight Weight(double weight, bool isClear) =>
        new(ImportanceMeasure.Lmg, 60, weight, null, 0.5, isClear, null, null, "");
}
