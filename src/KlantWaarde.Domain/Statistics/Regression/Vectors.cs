namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>Sums over rows, in their order.</summary>
internal static class Vectors
{
    public static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++) sum += one[i] * other[i];
        return sum;
    }

    /// <summary>The squares of the distances to the mean, summed; exactly 0 when all are the same.</summary>
    /// <param name="vector">At least one.</param>
    /// <param name="times">How often each counts.</param>
    public static double Scatter(ReadOnlySpan<double> vector, ReadOnlySpan<int> times)
    {
        if (IsConstant(vector)) return 0;

        var (total, count) = (0.0, 0L);
        for (var i = 0; i < vector.Length; i++)
        {
            total += times[i] * vector[i];
            count += times[i];
        }

        var (mean, sum) = (total / count, 0.0);
        for (var i = 0; i < vector.Length; i++) sum += times[i] * (vector[i] - mean) * (vector[i] - mean);
        return sum;
    }

    /// <summary>True when nothing varies. The mean of equal numbers may differ from them in its last digit.</summary>
    public static bool IsConstant(ReadOnlySpan<double> vector) => vector is [] || !vector.ContainsAnyExcept(vector[0]);
}
