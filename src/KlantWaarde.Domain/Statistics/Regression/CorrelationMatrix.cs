namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>How regressors and, last, an outcome go together; the regressors can be taken out one after the other.</summary>
internal sealed class CorrelationMatrix
{
    /// <summary>A regressor of which less than this share is its own says nothing that those before it did not.</summary>
    private const double OwnShare = 1e-10;

    private readonly double[,] _cells;

    private CorrelationMatrix(double[,] cells) => _cells = cells;

    /// <summary>How many regressors there are.</summary>
    public int Regressors => _cells.GetLength(0) - 1;

    /// <summary>The share of the outcome's variance that what was taken out does not explain.</summary>
    public double Unexplained => _cells[Regressors, Regressors];

    /// <param name="regressors">Columns that each vary.</param>
    /// <param name="outcome">As long, and it varies too.</param>
    public static CorrelationMatrix Of(IReadOnlyList<double[]> regressors, double[] outcome)
    {
        List<double[]> columns = [.. regressors.Append(outcome).Select(Centred)];
        var scatter = new double[columns.Count, columns.Count];

        for (var i = 0; i < columns.Count; i++)
            for (var j = 0; j <= i; j++)
                scatter[i, j] = scatter[j, i] = Vectors.Dot(columns[i], columns[j]);

        return OfScatter(scatter);
    }

    /// <param name="scatter">The products of the distances to the means, summed; above 0 on the diagonal.</param>
    public static CorrelationMatrix OfScatter(double[,] scatter)
    {
        var size = scatter.GetLength(0);
        var cells = new double[size, size];

        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++)
                cells[i, j] = i == j ? 1 : scatter[i, j] / Math.Sqrt(scatter[i, i] * scatter[j, j]);

        return new(cells);
    }

    /// <summary>The same, but for a place to work in.</summary>
    public CorrelationMatrix Copy() => new((double[,])_cells.Clone());

    /// <summary>Of a regressor with the outcome, as long as nothing is taken out.</summary>
    public double WithOutcome(int regressor) => _cells[regressor, Regressors];

    /// <summary>The regressors in another order, nothing taken out.</summary>
    public CorrelationMatrix Reordered(ReadOnlySpan<int> order)
    {
        int[] places = [.. order, Regressors];
        var cells = new double[places.Length, places.Length];

        for (var i = 0; i < places.Length; i++)
            for (var j = 0; j < places.Length; j++)
                cells[i, j] = _cells[places[i], places[j]];

        return new(cells);
    }

    /// <summary>Takes out of all that come after a regressor what they share with it, into <paramref name="target"/>.</summary>
    /// <remarks>One step of Gauss's elimination; only the upper triangle is kept. The target may be this matrix itself.</remarks>
    public void TakeOut(int regressor, CorrelationMatrix target)
    {
        var own = _cells[regressor, regressor];

        for (var i = regressor + 1; i <= Regressors; i++)
        {
            var shared = own > OwnShare ? _cells[regressor, i] / own : 0;
            for (var j = i; j <= Regressors; j++)
                target._cells[i, j] = _cells[i, j] - shared * _cells[regressor, j];
        }
    }

    private static double[] Centred(double[] column)
    {
        var mean = column.Average();
        return Array.ConvertAll(column, one => one - mean);
    }
}
