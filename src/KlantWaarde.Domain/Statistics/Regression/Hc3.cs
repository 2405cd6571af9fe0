namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>Standard errors that also hold when those below expectation differ more among each other than those above.</summary>
/// <remarks>
/// HC3: each residual is divided by one minus the leverage of its row, so that it is right for small samples too. Source:
/// MacKinnon and White (1985), Journal of Econometrics 29:305–325.
/// </remarks>
internal static class Hc3
{
    /// <summary>Below this share a row is not free at all: the fit goes through it wherever it lies.</summary>
    private const double LeastFreedom = 1e-10;

    /// <param name="q">Q of the design.</param>
    /// <param name="inverse">R⁻¹ of the design.</param>
    /// <param name="residuals">One for each row.</param>
    /// <param name="times">How many observations each row stands for: all three above are as long as its root.</param>
    /// <returns>One for each coefficient; null where a row without freedom bears on it.</returns>
    public static double?[] Errors(double[][] q, UpperTriangle inverse, double[] residuals, int[] times)
    {
        var lengths = q.Select((_, k) => inverse.LengthOf(k)).ToArray();
        var variances = new double[q.Length];
        var row = new double[q.Length];

        for (var i = 0; i < residuals.Length; i++)
        {
            for (var k = 0; k < row.Length; k++) row[k] = q[k][i];
            var freedom = 1 - Vectors.Dot(row, row) / times[i];

            for (var k = 0; k < row.Length; k++)
                variances[k] += Share(inverse.Times(k, row), lengths[k], residuals[i], freedom) / times[i];
        }

        return Array.ConvertAll(variances, variance => double.IsNaN(variance) ? null : (double?)Math.Sqrt(variance));
    }

    /// <summary>What a row adds to the variance of a coefficient on which it bears with <paramref name="weight"/>.</summary>
    /// <returns>NaN when nobody can tell.</returns>
    private static double Share(double weight, double length, double residual, double freedom)
    {
        if (freedom < LeastFreedom) return Math.Abs(weight) < LeastFreedom * length ? 0 : double.NaN;

        var share = weight * residual / freedom;
        return share * share;
    }
}
