using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>What resamples are, and what is read from them.</summary>
public sealed class BootstrapTests
{
    /// <summary>Worked out apart from this code: the whole part of draw × 6 / 2^64 for the draws of seed 7.</summary>
    [Fact]
    public void A_resample_is_drawn_one_member_after_the_other()
    {
        var random = new SplitMix64(7);
        var members = new int[6];

        Bootstrap.Draw(random, members);
        Assert.Equal([2, 0, 5, 3, 2, 1], members);
        Bootstrap.Draw(random, members);
        Assert.Equal([2, 1, 0, 2, 0, 5], members);
    }

    [Fact]
    public void The_figure_of_a_resample_is_that_of_who_were_drawn()
    {
        var replicates = Bootstrap.Of(Figures.Mean(1, 10, 100, 1_000, 10_000, 100_000), resamples: 2, seed: 7);

        Assert.Equal(2, replicates.Count);
        VectorFile.AssertNear((2 * 1 + 10 + 2 * 100 + 100_000) / 6.0, replicates.Smallest(0.5), 1e-9);
        VectorFile.AssertNear((1 + 10 + 2 * 100 + 1_000 + 100_000) / 6.0, replicates.Smallest(1), 1e-9);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_seed_another()
    {
        double[] x = [3, 5, 8, 8, 9, 12, 1, 4.5];

        Assert.Equal(Bca(Figures.Variance(x), seed: 5), Bca(Figures.Variance(x), seed: 5));
        Assert.NotEqual(Bca(Figures.Variance(x), seed: 5), Bca(Figures.Variance(x), seed: 6));
    }

    [Fact]
    public void A_figure_of_means_is_the_figure_of_the_shares() =>
        Law.Holds(Prop.ForAll(Numbers, x =>
        {
            var (means, shares) = (Figures.Variance(x), Figures.VarianceByShares(x));
            double[] uneven = [.. Enumerable.Range(0, x.Length).Select(i => 2.0 * i / (x.Length * (x.Length - 1)))];

            Assert.Equal(x.Length, means.Members);
            Assert.Equal(x.Length, shares.Members);
            VectorFile.AssertNear(shares.At(uneven), means.At(uneven), 1e-9);
            VectorFile.AssertNear(shares.Nudged(1, 0.25), means.Nudged(1, 0.25), 1e-9);
            VectorFile.AssertNear(shares.Nudged(0, 0), means.Nudged(0, 0), 1e-9);
        }));

    [Fact]
    public void Many_values_of_a_member_are_as_good_as_few()
    {
        var wide = new MeansFigure(3, 300, (member, values) => values[299] = member, means => means[299]);

        VectorFile.AssertNear(1, wide.Nudged(0, 0), 1e-15);
        VectorFile.AssertNear(2, wide.At([0, 0, 1]), 1e-15);
    }

    [Fact]
    public void A_figure_of_nobody_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeansFigure(0, 1, (_, _) => { }, means => means[0]));

    [Fact]
    public void The_jackknife_leaves_one_out()
    {
        double[] expected = [4, 3.5, 1.5];

        Assert.Equal(expected, Jackknife.Of(Figures.Mean(1, 2, 6)), Near);
        Assert.Equal([4, 6.25, 0.25], Jackknife.Of(Figures.VarianceByShares(1, 2, 6)), Near);
        Assert.Throws<ArgumentException>(() => Jackknife.Of(Figures.Mean(1)));
    }

    [Fact]
    public void When_it_makes_no_difference_who_is_left_out_there_is_no_acceleration()
    {
        Assert.Null(Jackknife.Acceleration([0.3, 0.3, 0.1 + 0.2]));
        Assert.NotNull(Jackknife.Acceleration([0.3, 0.3, 0.3000001]));
    }

    /// <summary>u is mean minus value: 1/3, 1/3 and −2/3, so Σu² = 2/3 and Σu³ = −2/9.</summary>
    [Fact]
    public void The_acceleration_is_the_skewness_of_the_jackknife() =>
        VectorFile.AssertNear(-2 / 9.0 / (6 * Math.Pow(2 / 3.0, 1.5)), Jackknife.Acceleration([0, 0, 1])!.Value, 1e-14);

    [Fact]
    public void Of_what_ties_with_the_figure_half_lies_below()
    {
        var replicates = new Replicates(3, 1, 2, 2);

        Assert.Equal(4, replicates.Count);
        Assert.Equal(0.5, replicates.ShareBelow(2));
        Assert.Equal(0.5, replicates.ShareBelow(2 + 1e-10));
        Assert.Equal(0.75, replicates.ShareBelow(2.00001));
        Assert.Equal(0.125, replicates.ShareBelow(1));
        Assert.Equal(1, replicates.ShareBelow(4));
        Assert.Equal(0, replicates.ShareBelow(0));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.24, 10)]
    [InlineData(0.25, 10)]
    [InlineData(0.26, 20)]
    [InlineData(0.5, 20)]
    [InlineData(1, 40)]
    public void Of_all_resamples_the_end_is_the_smallest_that_has_the_share(double share, double expected) =>
        Assert.Equal(expected, new Replicates(40, 20, 10, 30).Smallest(share));

    /// <summary>0.07 × 100 comes out a little above 7.</summary>
    [Fact]
    public void A_rounding_error_does_not_move_the_end() =>
        Assert.Equal(7, new Replicates([.. Enumerable.Range(1, 100).Select(one => (double)one)]).Smallest(0.07));

    [Theory]
    [InlineData(0.1, 10)]
    [InlineData(0.25, 10)]
    [InlineData(0.5, 20)]
    [InlineData(0.75, 30)]
    [InlineData(0.9, 30)]
    public void Of_resamples_that_were_drawn_the_end_stands_at_its_place(double share, double expected) =>
        VectorFile.AssertNear(expected, new Replicates(30, 10, 20).Interpolated(share), 1e-12);

    /// <summary>z(0.4) = −0.253347 lies 0.624387 of the way from z(0.25) = −0.674490 to z(0.5) = 0.</summary>
    [Fact]
    public void Between_two_places_the_normal_quantile_says_how_far() =>
        VectorFile.AssertNear(16.24387, new Replicates(30, 10, 20).Interpolated(0.4), 1e-4);

    [Fact]
    public void A_figure_that_is_no_number_is_refused()
    {
        Assert.Throws<ArithmeticException>(() => new Replicates(1, double.NaN));
        Assert.Throws<ArithmeticException>(() => new Replicates(1, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => new Replicates());
    }

    private static BcaInterval? Bca(IFigure figure, ulong seed) =>
        BcaInterval.OfDrawn(Bootstrap.Of(figure, 999, seed), figure.Nudged(0, 0), Jackknife.Of(figure), 0.9);

    private static FsCheck.Arbitrary<double[]> Numbers { get; } =
        (from length in Gen.Choose(2, 30)
         from x in Gen.Choose(-20, 20).ArrayOf(length)
         select Array.ConvertAll(x, one => one / 4.0)).ToArbitrary();

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-13;
}
