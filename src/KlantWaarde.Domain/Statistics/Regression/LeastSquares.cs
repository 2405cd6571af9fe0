namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>What the outcomes say of each regressor, the others held equal.</summary>
/// <param name="Coefficients">The intercept first, then the regressors in their order; in units of the outcome.</param>
/// <param name="StandardErrors">Of each coefficient, if the scatter is the same everywhere.</param>
/// <param name="RobustErrors">
/// Of each coefficient by HC3, which lets the scatter differ; null where a single observation decides the coefficient.
/// </param>
/// <param name="DegreesOfFreedom">How many observations there are more than coefficients; at least 1.</param>
/// <param name="RSquared">The share of the variance that is explained, from 0 to 1; null when the outcome does not vary.</param>
public sealed record LeastSquaresFit(
    IReadOnlyList<double> Coefficients,
    IReadOnlyList<double> StandardErrors,
    IReadOnlyList<double?> RobustErrors,
    int DegreesOfFreedom,
    double? RSquared);

/// <summary>Linear regression with an intercept.</summary>
/// <remarks>Sums of doubles depend on the order of the rows in their last digit: the caller sorts.</remarks>
public static class LeastSquares
{
    /// <summary>Fits <paramref name="outcome"/> to <paramref name="regressors"/>.</summary>
    /// <param name="outcome">One for each row.</param>
    /// <param name="regressors">Columns as long as the outcome, without the intercept.</param>
    /// <returns>
    /// Null when the rows do not determine the coefficients: a column is a combination of the others, or there are no
    /// more rows than coefficients.
    /// </returns>
    /// <exception cref="ArgumentException">A column is longer or shorter than the outcome.</exception>
    public static LeastSquaresFit? Fit(double[] outcome, params IReadOnlyList<double[]> regressors) =>
        FitRepeated(outcome, Array.ConvertAll(outcome, _ => 1), regressors);

    /// <summary>The same for rows that each stand for a number of observations that are alike.</summary>
    /// <param name="outcome">One for each row.</param>
    /// <param name="times">How many observations each row stands for, at least 1.</param>
    /// <param name="regressors">Columns as long as the outcome, without the intercept.</param>
    /// <returns>What all those observations would give one by one; null as for <see cref="Fit"/>.</returns>
    /// <exception cref="ArgumentException">A column is longer or shorter than the outcome.</exception>
    public static LeastSquaresFit? FitRepeated(double[] outcome, int[] times, params IReadOnlyList<double[]> regressors)
    {
        if (times.Length != outcome.Length || regressors.Any(regressor => regressor.Length != outcome.Length))
            throw new ArgumentException($"A column has another length than the {outcome.Length} outcomes.", nameof(regressors));

        var roots = Array.ConvertAll(times, count => Math.Sqrt(count));

        return times.Sum() > regressors.Count + 1
            && HouseholderQr.Of([[.. roots], .. regressors.Select(regressor => Product(roots, regressor))]) is { } design
            ? Solve(Product(roots, outcome), Vectors.Scatter(outcome, times), times, design)
            : null;
    }

    /// <summary>Outcome and columns are already multiplied by the root of what their rows stand for.</summary>
    private static LeastSquaresFit Solve(double[] outcome, double scatter, int[] times, HouseholderQr design)
    {
        var (q, inverse) = (design.Q, new UpperTriangle(design.R).Inverse());
        var freedom = times.Sum() - q.Length;
        var along = Array.ConvertAll(q, column => Vectors.Dot(column, outcome));
        var residuals = Residuals(outcome, q, along);
        var unexplained = Vectors.Dot(residuals, residuals);

        return new(
            [.. q.Select((_, k) => inverse.Times(k, along))],
            [.. q.Select((_, k) => Math.Sqrt(unexplained / freedom) * inverse.LengthOf(k))],
            Hc3.Errors(q, inverse, residuals, times),
            freedom,
            scatter == 0 ? null : Math.Max(0, 1 - unexplained / scatter));
    }

    private static double[] Residuals(double[] outcome, double[][] q, double[] along)
    {
        double[] residuals = [.. outcome];
        for (var k = 0; k < q.Length; k++)
            for (var i = 0; i < residuals.Length; i++)
                residuals[i] -= along[k] * q[k][i];
        return residuals;
    }

    private static double[] Product(double[] roots, double[] column)
    {
        var product = new double[column.Length];
        for (var i = 0; i < product.Length; i++) product[i] = roots[i] * column[i];
        return product;
    }
}
