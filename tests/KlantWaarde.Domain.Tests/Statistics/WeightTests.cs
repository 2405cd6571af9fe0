using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Who counts for how much, and what that costs or gains.</summary>
public sealed class WeightTests
{
    [Fact]
    public void Who_all_weigh_the_same_lose_nothing()
    {
        VectorFile.AssertNear(7, Kish.EffectiveSize(0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3), 1e-12);
        VectorFile.AssertNear(1, Kish.DesignEffect(2, 2, 2), 1e-15);
    }

    [Fact]
    public void Unequal_weights_cost_answers_and_only_how_they_compare_counts() =>
        Law.Holds(Prop.ForAll(Weights, weights =>
        {
            var size = Kish.EffectiveSize(weights);

            Assert.InRange(size, 1 - 1e-12, weights.Length + 1e-9);
            VectorFile.AssertNear(size, Kish.EffectiveSize(Array.ConvertAll(weights, weight => 7 * weight)), 1e-9);
            VectorFile.AssertNear(weights.Length, size * Kish.DesignEffect(weights), 1e-9);
        }));

    [Fact]
    public void Weights_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Kish.EffectiveSize());
        Assert.Throws<ArgumentException>(() => Kish.EffectiveSize(0, 0));
        Assert.Throws<ArgumentException>(() => Kish.EffectiveSize(1, -1));
        Assert.Throws<ArgumentException>(() => Kish.EffectiveSize(3, -1));
        Assert.Throws<ArgumentException>(() => Kish.EffectiveSize(1, double.NaN));
    }

    [Fact]
    public void When_all_have_answered_there_is_no_doubt_left()
    {
        Assert.Equal(double.PositiveInfinity, FinitePopulation.EffectiveSize(12, 12));
        Assert.Equal(double.PositiveInfinity, FinitePopulation.EffectiveSize(1, 1));
        Assert.Equal(0, FinitePopulation.StandardError(new(12, 3, 2), 12));
    }

    [Fact]
    public void Half_of_ten_say_as_much_as_nine_of_endlessly_many() =>
        Assert.Equal(9, FinitePopulation.EffectiveSize(5, 10));

    [Fact]
    public void Few_of_very_many_say_as_much_as_they_are() =>
        VectorFile.AssertNear(5, FinitePopulation.EffectiveSize(5, 1e9), 1e-7);

    [Fact]
    public void The_more_have_answered_the_more_each_says() =>
        Law.Holds(Prop.ForAll(Gen.Choose(2, 500).ToArbitrary(), all =>
        {
            double[] each = [.. Enumerable.Range(1, all)
                .Select(answered => FinitePopulation.EffectiveSize(answered, all) / answered)];

            Assert.Equal(1, each[0]);
            Assert.Equal(each.Order(), each);
        }));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void More_than_all_or_nobody_cannot_have_answered(double answered, double all)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FinitePopulation.EffectiveSize(answered, all));
        Assert.Throws<ArgumentOutOfRangeException>(() => FinitePopulation.StandardError(new(answered, 0, 1), all));
    }

    [Fact]
    public void A_population_of_one_part_is_that_part()
    {
        var sample = new Sample(5, 2.5, 4);
        var (mean, error) = StratifiedMean.Of(new Stratum(sample, 10));

        Assert.Equal(2.5, mean);
        VectorFile.AssertNear(FinitePopulation.StandardError(sample, 10), error, 1e-15);
        Assert.Throws<ArgumentException>(() => StratifiedMean.Of());
    }

    [Fact]
    public void A_part_weighs_what_it_is_of_the_population_and_not_of_the_sample()
    {
        var (mean, error) = StratifiedMean.Of(new Stratum(new(10, 1, 0), 30), new Stratum(new(10, 5, 8), 10));

        Assert.Equal(2, mean);
        Assert.Equal(0, error);
    }

    [Fact]
    public void A_part_that_answered_less_weighs_more()
    {
        var weights = PostStratification.Weights([10, 30], [50, 50]);

        VectorFile.AssertNear(2, weights[0], 1e-15);
        VectorFile.AssertNear(2 / 3.0, weights[1], 1e-15);
    }

    /// <summary>Raw 0.1/0.5 and 0.9/0.5: the first is trimmed to 1/3, after which all are multiplied by 20/(10/3 + 18).</summary>
    [Fact]
    public void A_weight_is_trimmed_before_all_are_rescaled()
    {
        var weights = PostStratification.Weights([10, 10], [10, 90]);

        VectorFile.AssertNear(1 / 3.0 * 20 / (10 / 3.0 + 18), weights[0], 1e-14);
        VectorFile.AssertNear(1.8 * 20 / (10 / 3.0 + 18), weights[1], 1e-14);
    }

    /// <summary>Raw 0.4/0.1 and 0.6/0.9: the first is trimmed to 3, after which all are multiplied by 100/(30 + 60).</summary>
    [Fact]
    public void A_heavy_weight_is_trimmed_too()
    {
        var weights = PostStratification.Weights([10, 90], [400, 600]);

        VectorFile.AssertNear(3 * 100 / 90.0, weights[0], 1e-14);
        VectorFile.AssertNear(2 / 3.0 * 100 / 90.0, weights[1], 1e-14);
    }

    [Fact]
    public void Who_did_not_answer_are_spoken_for_by_the_part_before_them_or_else_the_first_after()
    {
        Assert.Equal(
            PostStratification.Weights([10, 10], [50, 30])[0],
            PostStratification.Weights([0, 10, 0, 0, 10], [10, 20, 10, 10, 30])[1]);
        Assert.Equal([0, 1.25, 0, 0, 0.75], PostStratification.Weights([0, 10, 0, 0, 10], [10, 20, 10, 10, 30]), Near);
    }

    [Fact]
    public void Weighted_answers_are_as_many_as_there_are_and_none_weighs_nine_times_another() =>
        Law.Holds(Prop.ForAll(Strata, strata =>
        {
            double[] answered = [.. strata.Select(one => (double)one.Answered)];
            var weights = PostStratification.Weights(answered, [.. strata.Select(one => (double)one.All)]);
            double[] used = [.. weights.Where((_, h) => answered[h] > 0)];

            VectorFile.AssertNear(answered.Sum(), answered.Zip(weights, (n, w) => n * w).Sum(), 1e-9);
            Assert.True(used.Max() / used.Min() <= 9 + 1e-9);
            Assert.InRange(used.Min(), 1 / 9.0, 1 + 1e-12);
            Assert.InRange(used.Max(), 1 - 1e-12, 9);
            Assert.All(weights.Where((_, h) => answered[h] == 0), weight => Assert.Equal(0, weight));
        }));

    [Fact]
    public void Strata_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PostStratification.Weights([1, 2], [3]));
        Assert.Throws<ArgumentException>(() => PostStratification.Weights([4], [3]));
        Assert.Throws<ArgumentException>(() => PostStratification.Weights([-1, 2], [3, 3]));
        Assert.Throws<ArgumentException>(() => PostStratification.Weights([0, 0], [3, 3]));
        Assert.Throws<ArgumentException>(() => PostStratification.Weights([], []));
        Assert.Equal([1], PostStratification.Weights([3], [3]));
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-12;

    private static Arbitrary<double[]> Weights { get; } =
        (from length in Gen.Choose(1, 40)
         from parts in Gen.Choose(1, 90).ArrayOf(length)
         select Array.ConvertAll(parts, part => part / 10.0)).ToArbitrary();

    private static Arbitrary<(int Answered, int All)[]> Strata { get; } =
        (from length in Gen.Choose(1, 6)
         from strata in Stratum.ArrayOf(length)
         where strata.Any(one => one.Answered > 0)
         select strata).ToArbitrary();

    private static Gen<(int Answered, int All)> Stratum =>
        from all in Gen.Choose(0, 300) from answered in Gen.Choose(0, all) select (answered, all);
}
