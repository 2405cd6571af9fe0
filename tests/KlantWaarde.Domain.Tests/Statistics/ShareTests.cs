using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>What must hold for every share and every difference of two.</summary>
public sealed class ShareTests
{
    [Fact]
    public void The_interval_of_a_share_starts_at_nought_only_when_nobody_had_it()
    {
        Assert.Equal(0, new JeffreysPosterior(0, 8).Interval(0.9).Low);
        Assert.True(new JeffreysPosterior(1, 8).Interval(0.9).Low > 0);
        Assert.True(new JeffreysPosterior(0.25, 8).Interval(0.9).Low > 0);
        Assert.True(new JeffreysPosterior(0, 8).Interval(0.9).High < 1);
    }

    [Fact]
    public void The_interval_of_a_share_ends_at_one_only_when_all_had_it()
    {
        Assert.Equal(1, new JeffreysPosterior(8, 8).Interval(0.9).High);
        Assert.True(new JeffreysPosterior(7, 8).Interval(0.9).High < 1);
        Assert.True(new JeffreysPosterior(7.75, 8).Interval(0.9).High < 1);
        Assert.True(new JeffreysPosterior(8, 8).Interval(0.9).Low > 0);
    }

    /// <summary>A search over small groups: there rounding alone would put an end beside nought or one.</summary>
    [Fact]
    public void The_interval_for_display_starts_at_exactly_nought_when_nobody_had_it_and_ends_at_exactly_one_when_all_had() =>
        Assert.All(Enumerable.Range(1, 60), total =>
        {
            Assert.Equal(0, WilsonInterval.Of(0, total, 0.9).Low, tolerance: 0);
            Assert.Equal(1, WilsonInterval.Of(total, total, 0.9).High, tolerance: 0);
        });

    [Fact]
    public void What_is_known_of_having_mirrors_what_is_known_of_lacking() =>
        Law.Holds(Prop.ForAll(Shares, share =>
        {
            var having = new JeffreysPosterior(share.Count, share.Total);
            var lacking = new JeffreysPosterior(share.Total - share.Count, share.Total);
            var (interval, mirrored) = (having.Interval(0.9), lacking.Interval(0.9));

            VectorFile.AssertNear(1, having.Median + lacking.Median, 1e-10);
            VectorFile.AssertNear(1, having.Mean + lacking.Mean, 1e-15);
            VectorFile.AssertNear(1, interval.Low + mirrored.High, 1e-10);
        }));

    [Fact]
    public void The_middle_lies_within_the_interval() =>
        Law.Holds(Prop.ForAll(Shares, share =>
        {
            var posterior = new JeffreysPosterior(share.Count, share.Total);
            var (low, high) = posterior.Interval(0.9);

            return low < posterior.Median && posterior.Median < high;
        }));

    [Fact]
    public void As_much_lies_below_a_quantile_as_it_says() =>
        Law.Holds(Prop.ForAll(Shares, share =>
        {
            var posterior = new JeffreysPosterior(share.Count, share.Total);
            VectorFile.AssertNear(0.95, posterior.ProbabilityAtLeast(posterior.Quantile(0.05)), 1e-12);
            VectorFile.AssertNear(0.5, posterior.ProbabilityAtLeast(posterior.Median), 1e-12);
        }));

    [Fact]
    public void When_everybody_has_answered_the_share_is_what_it_is()
    {
        var known = new JeffreysPosterior(3, 12) { IsFact = true };

        Assert.Equal((0.25, 0.25, 0.25), (known.Mean, known.Median, known.Quantile(0.05)));
        Assert.Equal((0.25, 0.25), known.Interval(0.9));
    }

    /// <summary>In doubles 0.07 · 100 is a little more than 7, and 0.29 · 100 a little less than 29.</summary>
    [Theory]
    [InlineData(3, 12, 0.24, 1, 1)]
    [InlineData(3, 12, 0.25, 1, 0)]
    [InlineData(3, 12, 0.26, 0, 0)]
    [InlineData(7, 100, 0.07, 1, 0)]
    [InlineData(29, 100, 0.29, 1, 0)]
    public void When_everybody_has_answered_it_is_certain_whether_a_share_is_reached_and_whether_it_is_passed(
        int count, int total, double share, double reached, double passed)
    {
        var known = new JeffreysPosterior(count, total) { IsFact = true };

        Assert.Equal((reached, passed), (known.ProbabilityAtLeast(share), known.ProbabilityAbove(share)));
    }

    [Fact]
    public void As_long_as_not_everybody_has_answered_a_share_is_as_likely_reached_as_passed()
    {
        var posterior = new JeffreysPosterior(3, 12);

        Assert.Equal(posterior.ProbabilityAtLeast(0.25), posterior.ProbabilityAbove(0.25));
        Assert.InRange(posterior.ProbabilityAbove(0.25), 0.5, 0.6);
    }

    [Fact]
    public void A_difference_the_other_way_round_has_the_interval_the_other_way_round() =>
        Law.Holds(Prop.ForAll(Shares, Shares, (first, second) =>
        {
            var (low, high) = Difference(first, second);
            var (otherLow, otherHigh) = Difference(second, first);

            VectorFile.AssertNear(-otherHigh, low, 1e-15);
            VectorFile.AssertNear(-otherLow, high, 1e-15);
        }));

    [Fact]
    public void The_interval_of_a_difference_holds_the_difference_and_stays_within_its_scale() =>
        Law.Holds(Prop.ForAll(Shares, Shares, (first, second) =>
        {
            var difference = first.Count / (double)first.Total - second.Count / (double)second.Total;
            var (low, high) = Difference(first, second);

            return low >= -1 && high <= 1 && low <= difference && difference <= high && low < high;
        }));

    /// <summary>A search over small groups: there rounding alone would put an end beyond 1.</summary>
    [Fact]
    public void No_difference_ends_beyond_its_scale_by_a_rounding_error() => Assert.All(
        from total in Enumerable.Range(1, 60)
        from other in Enumerable.Range(1, 60)
        select NewcombeDifference.Of(total, total, 0, other, 0.9),
        interval => Assert.Equal(1, interval.High, tolerance: 0));

    [Fact]
    public void Nobody_in_either_group_does_not_make_the_difference_sure()
    {
        var (low, high) = NewcombeDifference.Of(0, 10, 0, 10, 0.9);

        Assert.True(low < -0.1 && high > 0.1);
    }

    private static (double Low, double High) Difference((int Count, int Total) first, (int Count, int Total) second) =>
        NewcombeDifference.Of(first.Count, first.Total, second.Count, second.Total, 0.9);

    private static Arbitrary<(int Count, int Total)> Shares { get; } =
        (from total in Gen.Choose(1, 400) from count in Gen.Choose(0, total) select (count, total)).ToArbitrary();
}
