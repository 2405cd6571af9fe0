using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Tests.Statistics.Regression;

public sealed class LeastSquaresTests
{
    [Fact]
    public void A_straight_line_is_found_and_explains_everything()
    {
        var fit = LeastSquares.Fit([5, 7, 9, 11], [1, 2, 3, 4])!;

        AssertNear([3, 2], fit.Coefficients);
        AssertNear([0, 0], fit.StandardErrors);
        VectorFile.AssertNear(1, fit.RSquared!.Value, 1e-12);
        Assert.Equal(2, fit.DegreesOfFreedom);
    }

    /// <summary>The dataset on which programs that use the normal equations go astray, with certified figures (NIST StRD).</summary>
    [Fact]
    public void Longleys_nearly_dependent_columns_give_the_certified_figures()
    {
        var fit = LeastSquares.Fit(Column(0), [.. Enumerable.Range(1, 6).Select(Column)])!;

        double[] coefficients =
        [
            -3482258.63459582, 15.0618722713733, -0.0358191792925910, -2.02022980381683, -1.03322686717359,
            -0.0511041056535807, 1829.15146461355,
        ];
        double[] errors =
        [
            890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675,
            0.226073200069370, 455.478499142212,
        ];

        foreach (var (expected, actual) in coefficients.Concat(errors).Zip(fit.Coefficients.Concat(fit.StandardErrors)))
            Assert.Equal(1, actual / expected, 1e-8);

        VectorFile.AssertNear(0.995479004577296, fit.RSquared!.Value, 1e-12);
        Assert.Equal(9, fit.DegreesOfFreedom);
    }

    [Fact]
    public void The_robust_error_of_a_difference_adds_what_each_group_scatters_without_itself()
    {
        var fit = LeastSquares.Fit([1, 2, 6, 4, 9], [0, 0, 0, 1, 1])!;

        // Σ e² / (1 − 1/m)² / m² of each group of m: residuals −2, −1, 3 and −2.5, 2.5.
        var (one, other) = (14 / (4 / 9.0) / 9, 12.5 / (1 / 4.0) / 4);
        AssertNear([3, 3.5], fit.Coefficients);
        AssertNear([Math.Sqrt(one), Math.Sqrt(one + other)], fit.RobustErrors.Select(error => error!.Value));
    }

    [Fact]
    public void A_row_that_decides_a_coefficient_by_itself_leaves_only_that_one_without_a_robust_error()
    {
        var fit = LeastSquares.Fit([1, 2, 6, 4, 9, 7], [0, 0, 0, 1, 1, 0], [0, 0, 0, 0, 0, 1])!;

        Assert.NotNull(fit.RobustErrors[0]);
        Assert.NotNull(fit.RobustErrors[1]);
        Assert.Null(fit.RobustErrors[2]);
    }

    /// <summary>Only the unit differs, so that the row that decides nothing is the same.</summary>
    [Theory]
    [InlineData(1e-7)]
    [InlineData(1e7)]
    public void The_unit_of_a_regressor_decides_neither_the_rank_nor_the_robust_error(double unit)
    {
        double[] outcome = [1, 2, 6, 4, 9, 7];
        var plain = LeastSquares.Fit(outcome, [1, 2, 3, 5, 4, 0], [0, 0, 0, 0, 0, 1])!;

        var fit = LeastSquares.Fit(outcome, [.. new double[] { 1, 2, 3, 5, 4, 0 }.Select(x => x * unit)], [0, 0, 0, 0, 0, 1])!;

        Assert.Equal(plain.Coefficients[1], fit.Coefficients[1] * unit, 1e-10);
        Assert.Equal(plain.RobustErrors[1]!.Value, fit.RobustErrors[1]!.Value * unit, 1e-10);
        Assert.Equal(plain.RobustErrors[2], fit.RobustErrors[2]);
    }

    [Fact]
    public void Columns_that_depend_on_each_other_are_refused()
    {
        double[] outcome = [1, 2, 6, 4, 9, 7];
        double[] one = [1, 2, 3, 5, 4, 0];
        double[] other = [0, 1, 0, 2, 0, 1];

        Assert.NotNull(LeastSquares.Fit(outcome, one, other));
        Assert.Null(LeastSquares.Fit(outcome, one, one));
        Assert.Null(LeastSquares.Fit(outcome, one, [3, 3, 3, 3, 3, 3]));
        Assert.Null(LeastSquares.Fit(outcome, one, [0, 0, 0, 0, 0, 0]));
        Assert.Null(LeastSquares.Fit(outcome, one, other, [.. one.Zip(other, (x, y) => x / 3 - y / 7 + 0.1)]));
    }

    [Fact]
    public void As_many_coefficients_as_rows_are_refused()
    {
        Assert.Null(LeastSquares.Fit([1, 2], [0, 1]));
        Assert.NotNull(LeastSquares.Fit([1, 2, 4], [0, 1, 1]));
    }

    [Fact]
    public void An_outcome_that_does_not_vary_has_no_share_that_is_explained()
    {
        Assert.Null(LeastSquares.Fit([7.1, 7.1, 7.1, 7.1], [0, 1, 1, 0])!.RSquared);
        Assert.Equal(0, LeastSquares.Fit([6.1, 8.1, 6.1, 8.1], [0, 0, 1, 1])!.RSquared!.Value, 1e-12);
    }

    [Fact]
    public void A_column_of_another_length_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, 2, 3, 4], [0, 1, 0]));
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, 2, 3, 4], [0, 1, 0, 1, 1]));
        Assert.Throws<ArgumentException>(() => LeastSquares.FitRepeated([1, 2, 3, 4], [1, 1, 1], [0, 1, 0, 1]));
    }

    [Fact]
    public void What_is_left_unexplained_has_nothing_to_do_with_any_regressor() =>
        Law.Holds(Prop.ForAll(Gen.Choose(-2, 2).ArrayOf(36).ToArbitrary(), cells =>
        {
            double[] Part(int from) => [.. cells[from..(from + 12)].Select(cell => (double)cell)];
            var (outcome, one, other) = (Part(0), Part(12), Part(24));
            if (LeastSquares.Fit(outcome, one, other) is not { } fit) return;

            var left = outcome.Select((y, i) =>
                y - fit.Coefficients[0] - fit.Coefficients[1] * one[i] - fit.Coefficients[2] * other[i]).ToArray();

            VectorFile.AssertNear(0, left.Sum(), 1e-10);
            VectorFile.AssertNear(0, left.Zip(one, (residual, x) => residual * x).Sum(), 1e-10);
            VectorFile.AssertNear(0, left.Zip(other, (residual, x) => residual * x).Sum(), 1e-10);
        }));

    [Fact]
    public void Rows_that_stand_for_more_are_fitted_as_if_they_came_one_by_one() =>
        Law.Holds(Prop.ForAll(
            Gen.Choose(-2, 2).ArrayOf(24).ToArbitrary(),
            Gen.Choose(1, 4).ArrayOf(8).ToArbitrary(),
            (cells, times) =>
            {
                double[] Part(int from) => [.. cells[from..(from + 8)].Select(cell => (double)cell)];
                double[] OneByOne(double[] column) => [.. column.SelectMany((cell, i) => Enumerable.Repeat(cell, times[i]))];
                var (outcome, one, other) = (Part(0), Part(8), Part(16));

                var repeated = LeastSquares.FitRepeated(outcome, times, one, other);
                var fit = LeastSquares.Fit(OneByOne(outcome), OneByOne(one), OneByOne(other));

                Assert.Equal(fit is null, repeated is null);
                if (fit is null || repeated is null) return;

                AssertNear(fit.Coefficients, repeated.Coefficients);
                AssertNear(fit.StandardErrors, repeated.StandardErrors);
                Assert.Equal(fit.RobustErrors.Select(error => error is null), repeated.RobustErrors.Select(error => error is null));
                AssertNear(fit.RobustErrors.OfType<double>(), repeated.RobustErrors.OfType<double>());
                Assert.Equal(fit.DegreesOfFreedom, repeated.DegreesOfFreedom);
                AssertNear([fit.RSquared ?? -1], [repeated.RSquared ?? -1]);
            }));

    [Fact]
    public void Fewer_different_rows_than_coefficients_are_refused_however_often_they_come() =>
        Assert.Null(LeastSquares.FitRepeated([1, 2], [50, 50], [0, 1], [1, 0]));

    private static void AssertNear(IEnumerable<double> expected, IEnumerable<double> actual) => Assert.All(
        expected.Zip(actual), pair => VectorFile.AssertNear(pair.First, pair.Second, 1e-10));

    private static double[] Column(int at) => [.. Longley.Select(row => row[at])];

    private static readonly double[][] Longley =
    [
        [60323, 83.0, 234289, 2356, 1590, 107608, 1947],
        [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
        [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
        [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
        [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
        [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
        [64989, 99.0, 365385, 1870, 3547, 115094, 1953],
        [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
        [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
        [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
        [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
        [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
        [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
        [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
        [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
        [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
    ];
}
