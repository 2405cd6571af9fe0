using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Means, with and without weights, and the tests of their differences.</summary>
public sealed class MeanTests
{
    [Fact]
    public void One_answer_has_no_interval() => Assert.Null(Interval(Sample.Of(1)));

    [Theory]
    [InlineData(0.1)]
    [InlineData(7)]
    [InlineData(-2)]
    public void Answers_that_are_all_alike_have_no_interval(double answer)
    {
        var sample = Sample.Of(answer, answer, answer);

        Assert.Equal(answer, sample.Mean);
        Assert.Equal(0, sample.Variance);
        Assert.Null(Interval(sample));
        Assert.Null(Interval(Sample.Of([answer, answer, answer], [0.1, 0.2, 0.7])));
    }

    [Fact]
    public void Two_answers_have_an_interval_and_what_weighs_less_than_two_has_none()
    {
        Assert.NotNull(Interval(new(2, 0, 1)));
        Assert.Null(Interval(new(1.99, 0, 1)));
    }

    [Fact]
    public void An_interval_ends_where_the_scale_ends()
    {
        Assert.Equal((-2, 2), Interval(Sample.Of(-2, 2)));

        var (low, high) = Interval(Sample.Of(-1, 0, 0, 0, 0, 0, 0, 0, 0, 1))!.Value;
        Assert.True(low > -2 && high < 2);
    }

    /// <summary>Of 1, 2, 3, 4: mean 2.5, s² = 5/3, and t(3) at 90 % is 2.353363.</summary>
    [Fact]
    public void The_interval_of_a_mean_is_t_times_its_error()
    {
        var (low, high) = MeanInterval.Of(Sample.Of(1, 2, 3, 4), 0.9, 0, 10)!.Value;

        VectorFile.AssertNear(2.5 - 2.353363 * Math.Sqrt(5 / 12.0), low, 1e-6);
        VectorFile.AssertNear(2.5 + 2.353363 * Math.Sqrt(5 / 12.0), high, 1e-6);
    }

    [Fact]
    public void Equal_weights_of_whatever_size_change_nothing() =>
        Law.Holds(Prop.ForAll(Codes, Gen.Choose(1, 900).ToArbitrary(), (codes, hundredths) =>
        {
            var plain = Sample.Of(codes);
            var weighted = Sample.Of(codes, [.. codes.Select(_ => hundredths / 100.0)]);

            VectorFile.AssertNear(plain.Size, weighted.Size, 1e-9);
            VectorFile.AssertNear(plain.Mean, weighted.Mean, 1e-12);
            VectorFile.AssertNear(plain.Variance, weighted.Variance, 1e-12);
        }));

    [Fact]
    public void The_variance_is_that_around_the_mean_over_one_less_than_there_are() =>
        Law.Holds(Prop.ForAll(Codes, codes =>
            VectorFile.AssertNear(
                codes.Sum(code => Math.Pow(code - codes.Average(), 2)) / (codes.Length - 1), Sample.Of(codes).Variance, 1e-12)));

    /// <summary>Of 0, 1/8 and 3/8 the variance is 7/192; beside a thousand million an eighth is still exact.</summary>
    [Fact]
    public void However_high_the_answers_are_they_vary_by_as_much() =>
        VectorFile.AssertNear(7 / 192.0, Sample.Of(1e9, 1e9 + 0.125, 1e9 + 0.375).Variance, 1e-9);

    /// <summary>Weights 2, 1, 1 of 0, 4, 8: mean 3, Σw(x − 3)²/Σw = 11, n_eff = 16/6, so s² = 11·(8/3)/(5/3).</summary>
    [Fact]
    public void Weights_pull_the_mean_and_cost_answers()
    {
        var sample = Sample.Of([0, 4, 8], [2, 1, 1]);

        Assert.Equal(3, sample.Mean);
        VectorFile.AssertNear(8 / 3.0, sample.Size, 1e-12);
        VectorFile.AssertNear(17.6, sample.Variance, 1e-12);
        VectorFile.AssertNear(Math.Sqrt(17.6 / (8 / 3.0)), sample.StandardError, 1e-12);
    }

    [Fact]
    public void A_single_voice_among_the_silent_has_no_variance() =>
        Assert.Equal(new(1, 4, 0), Sample.Of([0, 4, 8], [0, 1, 0]));

    [Fact]
    public void Without_answers_or_with_too_few_weights_there_is_no_sample()
    {
        Assert.Throws<ArgumentException>(() => Sample.Of());
        Assert.Throws<ArgumentException>(() => Sample.Of([1, 2], [1]));
    }

    [Fact]
    public void Pairs_are_tested_on_their_differences()
    {
        var test = TTest.Paired([5, 3, 4], [1, 2, 2])!.Value;

        Assert.Equal(TTest.Of(Sample.Of(4, 1, 2)), test);
        Assert.Equal(2, test.Freedom);
        VectorFile.AssertNear(7 / 3.0, test.Difference, 1e-15);
    }

    [Fact]
    public void Without_variation_there_is_nothing_to_test()
    {
        Assert.Null(TTest.Paired([], []));
        Assert.Null(TTest.Paired([5], [3]));
        Assert.Null(TTest.Paired([5, 6, 7], [4, 5, 6]));
        Assert.Null(TTest.Welch(Sample.Of(1, 1), Sample.Of(2, 2)));
        Assert.Null(TTest.Welch(Sample.Of(1), Sample.Of(2, 3)));
        Assert.Null(TTest.Welch(Sample.Of(2, 3), Sample.Of(1)));
        Assert.Throws<ArgumentException>(() => TTest.Paired([1, 2], [1]));
    }

    /// <summary>Variances 2 and 8 of two each: (1 + 4)² / (1² / 1 + 4² / 1) degrees of freedom.</summary>
    [Fact]
    public void Two_answers_on_either_side_are_enough_to_test()
    {
        var test = TTest.Welch(Sample.Of(1, 3), Sample.Of(2, 6))!.Value;

        Assert.Equal((-2, Math.Sqrt(5)), (test.Difference, test.StandardError));
        VectorFile.AssertNear(25 / 17.0, test.Freedom, 1e-12);
    }

    [Fact]
    public void A_group_without_variation_leaves_the_degrees_of_freedom_of_the_other()
    {
        VectorFile.AssertNear(3, TTest.Welch(Sample.Of(1, 1, 1), Sample.Of(2, 3, 4, 6))!.Value.Freedom, 1e-12);
        VectorFile.AssertNear(3, TTest.Welch(Sample.Of(2, 3, 4, 6), Sample.Of(1, 1, 1))!.Value.Freedom, 1e-12);
    }

    [Fact]
    public void A_test_says_p_where_its_interval_ends_at_nought() =>
        Law.Holds(Prop.ForAll(Codes, codes =>
        {
            if (TTest.Of(Sample.Of(codes)) is not { } test || test.PValue is < 1e-9 or > 0.999) return;

            var (low, high) = test.Interval(1 - test.PValue);
            VectorFile.AssertNear(0, test.Difference > 0 ? low : high, 1e-7);
        }));

    private static (double Low, double High)? Interval(Sample sample) =>
        MeanInterval.Of(sample, 0.9, lowest: -2, highest: 2);

    private static FsCheck.Arbitrary<double[]> Codes { get; } =
        (from length in Gen.Choose(2, 30)
         from codes in Gen.Choose(-2, 2).ArrayOf(length)
         select Array.ConvertAll(codes, code => (double)code)).ToArbitrary();
}
