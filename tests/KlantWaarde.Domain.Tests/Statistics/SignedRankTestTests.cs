using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

public sealed class SignedRankTestTests
{
    [Theory]
    [InlineData(Unchanged.LeftOut)]
    [InlineData(Unchanged.Ranked)]
    public void It_counts_the_signs_that_come_as_far(Unchanged unchanged) =>
        Law.Holds(Prop.ForAll(Changes, changes =>
            VectorFile.AssertNear(ByCounting(changes, unchanged), SignedRankTest.PValue(changes, unchanged), 1e-12)));

    /// <summary>A rank sum of 0 or 1 has 2 of the 32 sets of signs, and so has one of 14 or 15.</summary>
    [Fact]
    public void Four_of_five_up_and_the_smallest_down_is_no_proof() =>
        Assert.Equal(4 / 32.0, SignedRankTest.PValue([-1, 2, 3, 4, 5], Unchanged.LeftOut));

    /// <summary>The ranks are 1 to 4, or 6 to 9 after five zeros: then the largest weighs less against the other three.</summary>
    [Fact]
    public void Who_did_not_change_may_take_a_rank()
    {
        double[] changes = [0, 0, 0, 0, 0, 1, 2, 3, -4];

        Assert.Equal(14 / 16.0, SignedRankTest.PValue(changes, Unchanged.LeftOut));
        Assert.Equal(10 / 16.0, SignedRankTest.PValue(changes, Unchanged.Ranked));
    }

    [Theory]
    [InlineData(Unchanged.LeftOut)]
    [InlineData(Unchanged.Ranked)]
    public void When_nobody_changed_nothing_is_shown(Unchanged unchanged)
    {
        Assert.Equal(1, SignedRankTest.PValue([0, 0, 0], unchanged));
        Assert.Equal(1, SignedRankTest.PValue([], unchanged));
    }

    [Fact]
    public void The_other_direction_is_as_likely() =>
        Law.Holds(Prop.ForAll(Changes, changes =>
            SignedRankTest.PValue(changes, Unchanged.Ranked) ==
            SignedRankTest.PValue(Array.ConvertAll(changes, change => -change), Unchanged.Ranked)));

    [Theory]
    [InlineData(201)]
    [InlineData(5_000)]
    public void Beyond_two_hundred_people_the_rank_sum_is_taken_as_normal(int people) =>
        VectorFile.AssertNear(Normal(people), SignedRankTest.PValue(Waves(people), Unchanged.LeftOut), 1e-12);

    [Fact]
    public void Up_to_two_hundred_people_it_counts_which_comes_close()
    {
        var counted = SignedRankTest.PValue(Waves(200), Unchanged.LeftOut);

        Assert.InRange(Math.Abs(counted - Normal(200)), 1e-6, 1e-3);
    }

    /// <summary>Somewhat more up than down, and no two alike.</summary>
    private static double[] Waves(int people) =>
        [.. Enumerable.Range(1, people).Select(rank => rank % 20 < 9 ? -rank : (double)rank)];

    /// <summary>Of ranks 1 to n the sum has mean n(n + 1)/4 and variance n(n + 1)(2n + 1)/24.</summary>
    private static double Normal(double n)
    {
        var risen = Waves((int)n).Where(change => change > 0).Sum();
        var z = (Math.Abs(risen - n * (n + 1) / 4) - 0.5) / Math.Sqrt(n * (n + 1) * (2 * n + 1) / 24);

        return 2 * NormalDistribution.Cdf(-z);
    }

    /// <summary>Tries every set of signs, on ranks that are worked out another way.</summary>
    private static double ByCounting(double[] changes, Unchanged unchanged)
    {
        double[] ranked = unchanged is Unchanged.Ranked ? changes : [.. changes.Where(change => change != 0)];
        double[] changed = [.. ranked.Where(change => change != 0)];
        var ranks = changed.Select(change => RankOf(Math.Abs(change), [.. ranked.Select(Math.Abs)])).ToList();
        var distance = Math.Abs(changed.Zip(ranks, (change, rank) => Math.Sign(change) * rank).Sum());
        var sets = 1 << ranks.Count;

        return Enumerable.Range(0, sets).Count(set =>
            Math.Abs(ranks.Select((rank, i) => (set >> i & 1) == 0 ? rank : -rank).Sum()) >= distance) / (double)sets;
    }

    private static double RankOf(double size, double[] sizes) =>
        sizes.Count(other => other < size) + (sizes.Count(other => other == size) + 1) / 2.0;

    private static FsCheck.Arbitrary<double[]> Changes { get; } =
        (from length in Gen.Choose(0, 9)
         from codes in Gen.Choose(-4, 4).ArrayOf(length)
         select Array.ConvertAll(codes, code => (double)code)).ToArbitrary();
}
