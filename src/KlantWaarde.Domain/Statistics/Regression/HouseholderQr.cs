namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>X = Q·R: the columns of X as combinations of columns that stand square to each other.</summary>
/// <remarks>
/// By Householder's reflections, which keep their accuracy where the normal equations lose half the digits. Source:
/// Golub &amp; Van Loan, Matrix Computations, section 5.2.
/// </remarks>
internal sealed class HouseholderQr
{
    /// <summary>How much of a column must be its own: less than this share is what rounding leaves of a sum of others.</summary>
    private const double OwnShare = 1e-10;

    private readonly double[] _factors;

    private HouseholderQr(double[][] columns)
    {
        Q = columns;
        R = new double[columns.Length, columns.Length];
        _factors = new double[columns.Length];
    }

    /// <summary>The columns of Q, each as long as those of X.</summary>
    public double[][] Q { get; }

    /// <summary>Nought below its diagonal, and never on it.</summary>
    public double[,] R { get; }

    /// <summary>Takes <paramref name="columns"/> apart, in the place where they are.</summary>
    /// <param name="columns">Each of the same length, which is at least their number; not to be used afterwards.</param>
    /// <returns>Null when a column is a combination of those before it.</returns>
    public static HouseholderQr? Of(params double[][] columns)
    {
        var parts = new HouseholderQr(columns);

        for (var k = 0; k < parts.Q.Length; k++)
            if (!parts.Reflect(k)) return null;

        for (var k = parts.Q.Length - 1; k >= 0; k--)
            parts.Unfold(k);

        return parts;
    }

    /// <summary>Turns what is left of column k onto one axis; the mirror takes the column's place.</summary>
    private bool Reflect(int k)
    {
        var column = Q[k];
        for (var i = 0; i < k; i++) R[i, k] = column[i];

        var left = Norm(column.AsSpan(k));
        if (left <= OwnShare * Norm(column)) return false;

        // Of the two mirrors the one that adds, so that no digits cancel.
        R[k, k] = column[k] > 0 ? -left : left;
        column[k] -= R[k, k];
        _factors[k] = 2 / Vectors.Dot(column.AsSpan(k), column.AsSpan(k));

        for (var other = k + 1; other < Q.Length; other++) Mirror(k, Q[other]);
        return true;
    }

    /// <summary>Puts column k of Q where its mirror stood; the mirrors of the earlier columns are still in place.</summary>
    private void Unfold(int k)
    {
        var column = Q[k];
        var scale = _factors[k] * column[k];

        for (var i = k; i < column.Length; i++) column[i] *= -scale;
        column[k] += 1;
        column.AsSpan(0, k).Clear();

        for (var earlier = k - 1; earlier >= 0; earlier--) Mirror(earlier, column);
    }

    private void Mirror(int k, double[] column)
    {
        var mirror = Q[k].AsSpan(k);
        var part = column.AsSpan(k);
        var shift = _factors[k] * Vectors.Dot(mirror, part);

        for (var i = 0; i < part.Length; i++) part[i] -= shift * mirror[i];
    }

    private static double Norm(ReadOnlySpan<double> vector) => Math.Sqrt(Vectors.Dot(vector, vector));
}
