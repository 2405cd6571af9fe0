using System.Numerics;

namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>Of how much of the variance in an outcome each regressor is worth.</summary>
/// <param name="RSquared">What all together explain, from 0 to 1.</param>
/// <param name="Lmg">What each adds, averaged over all orders in which they can come; together <paramref name="RSquared"/>.</param>
/// <param name="Correlations">Of each with the outcome, from −1 to 1.</param>
/// <param name="Last">What each adds to all the others.</param>
public sealed record RelativeImportance(
    double RSquared, IReadOnlyList<double> Lmg, IReadOnlyList<double> Correlations, IReadOnlyList<double> Last)
{
    /// <summary>Up to so many regressors all orders count; that is 32,768 subsets.</summary>
    public const int MostExact = 15;

    private const int Orders = 1_000;
    private const ulong Seed = 0x4C4D47; // any number, as long as it stays the same

    /// <summary>What each explains alone.</summary>
    public IReadOnlyList<double> First => [.. Correlations.Select(correlation => correlation * correlation)];

    /// <summary>
    /// The decomposition of Lindeman, Merenda and Gold; above <see cref="MostExact"/> regressors over a thousand orders
    /// drawn by a fixed seed.
    /// </summary>
    /// <remarks>
    /// A regressor that is a combination of others adds nothing after them. Source: Grömping (2006), Journal of Statistical
    /// Software 17(1); method 2f.
    /// </remarks>
    /// <param name="outcome">It varies.</param>
    /// <param name="regressors">At least one; columns as long as the outcome, and each varies.</param>
    /// <exception cref="ArgumentException">A column or the outcome does not vary, or is of another length.</exception>
    public static RelativeImportance Of(double[] outcome, IReadOnlyList<double[]> regressors)
    {
        if (regressors is [] || !regressors.Append(outcome).All(column => column.Length == outcome.Length && Varies(column)))
            throw new ArgumentException("Every column must vary, and be as long as the outcome.", nameof(regressors));

        return Of(CorrelationMatrix.Of(regressors, outcome));
    }

    /// <summary>The same from correlations, with at least one regressor.</summary>
    internal static RelativeImportance Of(CorrelationMatrix matrix)
    {
        var places = Enumerable.Range(0, matrix.Regressors).ToArray();

        return new(
            Added(matrix, places).Sum(),
            matrix.Regressors <= MostExact ? OverAllOrders(matrix) : OverDrawnOrders(matrix),
            Array.ConvertAll(places, matrix.WithOutcome),
            Array.ConvertAll(places, place => Added(matrix, [.. places.Where(other => other != place), place])[^1]));
    }

    private static bool Varies(double[] column) => !Vectors.IsConstant(column);

    /// <summary>What each adds to those before it, in <paramref name="order"/>.</summary>
    private static double[] Added(CorrelationMatrix matrix, int[] order)
    {
        var rest = matrix.Reordered(order);

        return [.. order.Select((_, place) =>
        {
            var before = rest.Unexplained;
            rest.TakeOut(place, rest);
            return before - rest.Unexplained;
        })];
    }

    private static double[] OverAllOrders(CorrelationMatrix matrix)
    {
        var explained = SubsetRSquares.Of(matrix);
        var weights = WeightsBySize(matrix.Regressors);
        var lmg = new double[matrix.Regressors];

        for (var subset = 0; subset < explained.Length; subset++)
            for (var k = 0; k < lmg.Length; k++)
                if ((subset & 1 << k) == 0)
                    lmg[k] += weights[BitOperations.PopCount((uint)subset)] * (explained[subset | 1 << k] - explained[subset]);

        return lmg;
    }

    /// <summary>s!(V − 1 − s)!/V!: in which share of the orders a certain s of the others come before a regressor.</summary>
    private static double[] WeightsBySize(int regressors)
    {
        var weights = new double[regressors];
        weights[0] = 1.0 / regressors;
        for (var size = 1; size < regressors; size++)
            weights[size] = weights[size - 1] * size / (regressors - size);
        return weights;
    }

    private static double[] OverDrawnOrders(CorrelationMatrix matrix)
    {
        var random = new SplitMix64(Seed);
        var order = Enumerable.Range(0, matrix.Regressors).ToArray();
        var lmg = new double[order.Length];

        for (var draw = 0; draw < Orders; draw++)
        {
            random.Shuffle<int>(order);
            foreach (var (regressor, added) in order.Zip(Added(matrix, order)))
                lmg[regressor] += added / Orders;
        }

        return lmg;
    }
}
