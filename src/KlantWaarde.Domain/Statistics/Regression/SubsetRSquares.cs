namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>R² of every subset of regressors.</summary>
/// <remarks>Each takes one step from the subset without its last member: far less than a regression of its own.</remarks>
internal sealed class SubsetRSquares
{
    private readonly CorrelationMatrix[] _stages;
    private readonly double[] _explained;

    private SubsetRSquares(CorrelationMatrix matrix)
    {
        _stages = [.. Enumerable.Range(0, matrix.Regressors + 1).Select(_ => matrix.Copy())];
        _explained = new double[1 << matrix.Regressors];
    }

    /// <returns>By subset: regressor k is in it when bit k is set.</returns>
    public static double[] Of(CorrelationMatrix matrix)
    {
        var all = new SubsetRSquares(matrix);
        all.Visit(subset: 0, size: 0, next: 0);
        return all._explained;
    }

    private void Visit(int subset, int size, int next)
    {
        var stage = _stages[size];
        _explained[subset] = 1 - stage.Unexplained;

        for (var regressor = next; regressor < stage.Regressors; regressor++)
        {
            stage.TakeOut(regressor, _stages[size + 1]);
            Visit(subset | 1 << regressor, size + 1, regressor + 1);
        }
    }
}
