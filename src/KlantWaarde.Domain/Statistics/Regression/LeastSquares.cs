namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>What the outcomes say of each regressor, the others held equal.</summary>
/// <param name="Coefficients">The intercept first, then the regressors in their order; in units of the outcome.</param>
/// <param name="StandardErrors">Of each coefficient, if the scatter is the same everywhere.</param>
/// <param name="RobustErrors">
/// Of each coefficient by HC3, which lets the scatter differ; null where a single row decides the coefficient.
/// </param>
/// <param name="DegreesOfFreedom">How many rows there are more than coefficients; at least 1.</param>
/// <param name="RSquared">The share of the variance that is explained, from 0 to 1; null when the outcome does not vary.</param>
public sealed record LeastSquaresFit(
    IReadOnlyList<double> Coefficients,
    IReadOnlyList<double> StandardErrors,
    IReadOnlyList<double?> RobustErrors,
    int DegreesOfFreedom,
    double? RSquared);

/// <summary>Linear regression with an intercept.</summary>
public static class LeastSquares
{
    /// <summary>Fits <paramref name="outcome"/> to <paramref name="regressors"/>.</summary>
    /// <remarks>Sums of doubles depend on the order of the rows in their last digit: the caller sorts.</remarks>
    /// <param name="outcome">One for each row.</param>
    /// <param name="regressors">Columns as long as the outcome, without the intercept.</param>
    /// <returns>
    /// Null when the rows do not determine the coefficients: a column is a combination of the others, or there are no
    /// more rows than coefficients.
    /// </returns>
    /// <exception cref="ArgumentException">A regressor is longer or shorter than the outcome.</exception>
    public static LeastSquaresFit? Fit(double[] outcome, params IReadOnlyList<double[]> regressors)
    {
        if (regressors.Any(regressor => regressor.Length != outcome.Length))
            throw new ArgumentException($"A regressor has another length than the {outcome.Length} outcomes.", nameof(regressors));

        return outcome.Length > regressors.Count + 1 && HouseholderQr.Of([Ones(outcome.Length), .. regressors]) is { } parts
            ? Fit(outcome, parts.Q, new UpperTriangle(parts.R).Inverse())
            : null;
    }

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }

    private static LeastSquaresFit Fit(double[] outcome, double[][] q, UpperTriangle inverse)
    {
        var along = Array.ConvertAll(q, column => Vectors.Dot(column, outcome));
        var residuals = Residuals(outcome, q, along);
        var unexplained = Vectors.Dot(residuals, residuals);
        var freedom = outcome.Length - q.Length;
        var scatter = Vectors.Scatter(outcome);

        return new(
            [.. q.Select((_, k) => inverse.Times(k, along))],
            [.. q.Select((_, k) => Math.Sqrt(unexplained / freedom) * inverse.LengthOf(k))],
            Hc3.Errors(q, inverse, residuals),
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
}
