using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>When BCa and ABC give an interval, and what it must keep to.</summary>
public sealed class ResampledIntervalTests
{
    private static readonly double[] Codes = [0, 0, 1, -1, 0, 2, 1, 0, 0, -2, 1, 1, 0, 0, 1, 0, 2, 0, -1, 0];

    [Fact]
    public void Replicates_that_are_all_alike_have_no_interval()
    {
        Assert.Null(BcaInterval.OfDrawn(new(2, 2, 2), 2, [1, 2, 3], 0.9));
        Assert.Null(BcaInterval.OfAll(new(2, 2, 2), 2, [1, 2, 3], 0.9));
        Assert.Null(BcaInterval.OfDrawn(new(0.3, 0.1 + 0.2), 0.3, [1, 2, 3], 0.9));
    }

    [Fact]
    public void When_it_makes_no_difference_who_is_left_out_there_is_no_interval() =>
        Assert.Null(BcaInterval.OfDrawn(new(1, 2, 3), 2, [5, 5, 5], 0.9));

    [Fact]
    public void A_figure_beyond_all_its_replicates_has_no_interval()
    {
        Assert.Null(BcaInterval.OfDrawn(new(1, 2, 3), 4, [1, 2, 4], 0.9));
        Assert.Null(BcaInterval.OfDrawn(new(1, 2, 3), 0, [1, 2, 4], 0.9));
        Assert.NotNull(BcaInterval.OfDrawn(new(1, 2, 3), 3, [1, 2, 4], 0.9));
    }

    /// <summary>An acceleration of 0.164 turns the formula round at z = 6.1: one in a thousand million lies there.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Where_the_formula_turns_round_there_is_no_interval(double outlier)
    {
        double[] left = [.. Enumerable.Repeat(0.0, 99), outlier];
        var replicates = new Replicates(1, 2, 3);

        Assert.Null(BcaInterval.OfDrawn(replicates, 2, left, 1 - 1e-9));
        Assert.NotNull(BcaInterval.OfDrawn(replicates, 2, left, 1 - 1e-8));
    }

    /// <summary>Without bias or acceleration BCa is what the shares say: 5 % on either side.</summary>
    [Fact]
    public void Without_bias_and_acceleration_as_much_is_left_out_on_either_side()
    {
        var replicates = new Replicates([.. Enumerable.Range(-99, 199).Select(one => (double)one)]);
        var interval = BcaInterval.OfDrawn(replicates, 0, [-1, 0, 1], 0.9)!;

        VectorFile.AssertNear(0, interval.Bias, 1e-15);
        VectorFile.AssertNear(0, interval.Acceleration, 1e-15);
        VectorFile.AssertNear(0.05, interval.LowShare, 1e-12);
        VectorFile.AssertNear(0.95, interval.HighShare, 1e-12);
        VectorFile.AssertNear(-90, interval.Low, 1e-9);
        VectorFile.AssertNear(90, interval.High, 1e-9);
    }

    [Fact]
    public void Another_unit_or_origin_gives_the_interval_in_that_unit() =>
        Law.Holds(Prop.ForAll(Gen.Choose(1, 50).ToArbitrary(), Gen.Choose(-9, 9).ToArbitrary(), (unit, origin) =>
        {
            var (bca, abc) = (Bca(Codes), Abc(Codes));
            double[] moved = Array.ConvertAll(Codes, code => unit * code + origin);

            VectorFile.AssertNear(unit * bca.Low + origin, Bca(moved).Low, 1e-8);
            VectorFile.AssertNear(unit * bca.High + origin, Bca(moved).High, 1e-8);
            VectorFile.AssertNear(unit * abc.Low + origin, Abc(moved).Low, 1e-6);
            VectorFile.AssertNear(unit * abc.High + origin, Abc(moved).High, 1e-6);
        }));

    [Fact]
    public void The_opposite_figure_has_the_opposite_interval()
    {
        var (bca, opposite) = (Bca(Codes), Bca(Array.ConvertAll(Codes, code => -code)));
        var (abc, mirrored) = (Abc(Codes), Abc(Array.ConvertAll(Codes, code => -code)));

        VectorFile.AssertNear(-bca.High, opposite.Low, 1e-9);
        VectorFile.AssertNear(-bca.Low, opposite.High, 1e-9);
        VectorFile.AssertNear(-abc.High, mirrored.Low, 1e-9);
        VectorFile.AssertNear(-abc.Low, mirrored.High, 1e-9);
    }

    [Fact]
    public void More_confidence_is_a_wider_interval()
    {
        var figure = Figures.Mean(Codes);
        var (narrow, wide) = (AbcInterval.Of(figure, 0.8)!, AbcInterval.Of(figure, 0.95)!);

        Assert.True(wide.Low < narrow.Low && narrow.Low < narrow.High && narrow.High < wide.High);
    }

    [Fact]
    public void ABC_of_who_are_all_alike_has_no_interval()
    {
        Assert.Null(AbcInterval.Of(Figures.Mean(0.1, 0.1, 0.1), 0.9));
        Assert.Null(AbcInterval.Of(Figures.Mean(0, 0, 0), 0.9));
        Assert.Null(AbcInterval.Of(Figures.VarianceByShares(7, 7, 7), 0.9));
    }

    /// <summary>The mean of −1, 0 and 1 bends nowhere and leans to no side: ± z·σ/√n.</summary>
    [Fact]
    public void ABC_of_a_mean_that_leans_to_no_side_is_the_normal_interval()
    {
        var interval = Abc([-1, 0, 1]);

        VectorFile.AssertNear(Math.Sqrt(2 / 9.0), interval.StandardError, 1e-12);
        VectorFile.AssertNear(0, interval.Bias, 1e-9);
        VectorFile.AssertNear(-1.6448536269514722 * Math.Sqrt(2 / 9.0), interval.Low, 1e-9);
        VectorFile.AssertNear(1.6448536269514722 * Math.Sqrt(2 / 9.0), interval.High, 1e-9);
    }

    /// <summary>The same twenty codes over and over, worked out with forty digits: rounding must not pass for a bend.</summary>
    [Theory]
    [InlineData(20, 0.296384463155544, 0.0705601471767585, 0.228295749989469, 1e-10)]
    [InlineData(2_000, 0.0296384463155544, 0.00705601471767585, 0.0219472265253949, 1e-8)]
    [InlineData(200_000, 0.00296384463155544, 0.000705601471767585, 0.0021871055479549, 1e-5)]
    public void ABC_holds_for_hundreds_of_thousands(
        int members, double error, double acceleration, double bias, double tolerance)
    {
        var interval = AbcInterval.Of(Variance(members), 0.9)!;

        VectorFile.AssertNear(error, interval.StandardError, 1e-12);
        VectorFile.AssertNear(acceleration, interval.Acceleration, 1e-11);
        VectorFile.AssertNear(bias, interval.Bias, tolerance);
    }

    [Fact]
    public void ABC_comes_close_to_BCa()
    {
        double[] x = [.. Enumerable.Range(0, 200).Select(i => (double)(i * 7919 % 13 % 5) + i % 3)];
        var ratio = new MeansFigure(
            x.Length,
            2,
            (member, values) => (values[0], values[1]) = (x[member], 2 + member % 3),
            means => means[0] / means[1]);

        var abc = AbcInterval.Of(ratio, 0.9)!;
        var bca = BcaInterval.OfDrawn(Bootstrap.Of(ratio, 4_999, seed: 3), ratio.Nudged(0, 0), Jackknife.Of(ratio), 0.9)!;

        VectorFile.AssertNear(bca.Low, abc.Low, 0.1 * abc.StandardError);
        VectorFile.AssertNear(bca.High, abc.High, 0.1 * abc.StandardError);
        VectorFile.AssertNear(bca.Acceleration, abc.Acceleration, 1e-3);
    }

    private static AbcInterval Abc(double[] x) => AbcInterval.Of(Figures.Mean(x), 0.9)!;

    private static BcaInterval Bca(double[] x)
    {
        var figure = Figures.Mean(x);
        return BcaInterval.OfDrawn(Bootstrap.Of(figure, 999, seed: 20), figure.Nudged(0, 0), Jackknife.Of(figure), 0.9)!;
    }

    private static IFigure Variance(int members) =>
        Figures.Variance([.. Enumerable.Range(0, members).Select(member => Codes[member % Codes.Length])]);
}
