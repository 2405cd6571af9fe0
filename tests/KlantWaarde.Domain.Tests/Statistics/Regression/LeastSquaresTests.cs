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

    [Fact]
    public void Longleys_nearly_dependent_columns_give_the_certified_figures()
    {
        var fit = LeastSquares.Fit(Longley.Outcome, Longley.Regressors)!;

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

        VectorFile.AssertNear(Longley.RSquared, fit.RSquared!.Value, 1e-12);
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
    [InlineData(1e-12)]
    [InlineData(1e12)]
    public void The_unit_of_a_regressor_decides_neither_the_rank_nor_the_robust_error(double unit)
    {
        double[] outcome = [1, 2, 6, 4, 9, 7];
        var plain = LeastSquares.Fit(outcome, [1, 2, 3, 5, 4, 0], [0, 0, 0, 0, 0, 1])!;

        var fit = LeastSquares.Fit(outcome, [.. new double[] { 1, 2, 3, 5, 4, 0 }.Select(x => x * unit)], [0, 0, 0, 0, 0, 1])!;

        Assert.Equal(plain.Coefficients[1], fit.Coefficients[1] * unit, 1e-10);
        Assert.Equal(plain.RobustErrors[1]!.Value, fit.RobustErrors[1]!.Value * unit, 1e-10);
        Assert.Null(fit.RobustErrors[2]);
    }

    [Fact]
    public void Columns_that_depend_on_each_other_are_refused()
    {
        double[] outcome = [1, 2, 6, 4, 9, 7];
        double[] one = [1, 2, 3, 5, 4, 0];
        double[] other = [0, 1, 0, 2, 0, 1];

        Assert.NotNull(LeastSquares.Fit(outcome, one, other));
        Assert.Null(LeastSquares.Fit(outcome, one, one));
        Assert.Null(LeastSquares.Fit(outcome, one, [.. one.Select(x => 1e12 * x + 3e11)]));
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
        // Three tenths divided by three is not a tenth.
        Assert.Null(LeastSquares.Fit([0.1, 0.1, 0.1], [0, 1, 1])!.RSquared);
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
}
