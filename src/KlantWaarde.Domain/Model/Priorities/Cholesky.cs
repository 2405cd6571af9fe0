namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>The square root of a covariance.</summary>
internal static class Cholesky
{
    private const double Nothing = 1e-12;

    /// <summary>L, lower triangular by rows, of which L Lᵀ is <paramref name="covariance"/>.</summary>
    /// <remarks>
    /// A variable without variance, or one that follows from those before it, gets no part of its own: then L is the root of a
    /// covariance without full rank too.
    /// </remarks>
    /// <param name="covariance">Symmetric, and no less than zero in any direction but by rounding.</param>
    public static double[][] Factor(double[,] covariance)
    {
        var size = covariance.GetLength(0);
        var factor = new double[size][];

        for (var row = 0; row < size; row++)
        {
            factor[row] = new double[row + 1];

            for (var column = 0; column < row; column++)
                if (factor[column][column] > 0)
                    factor[row][column] = Rest(covariance, factor, row, column) / factor[column][column];

            var own = Rest(covariance, factor, row, row);
            factor[row][row] = own > Nothing * covariance[row, row] ? Math.Sqrt(own) : 0;
        }

        return factor;
    }

    private static double Rest(double[,] covariance, double[][] factor, int row, int column)
    {
        var rest = covariance[row, column];
        for (var before = 0; before < column; before++) rest -= factor[row][before] * factor[column][before];
        return rest;
    }
}
