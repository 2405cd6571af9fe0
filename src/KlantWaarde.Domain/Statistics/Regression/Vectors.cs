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
    public static double Scatter(ReadOnlySpan<double> vector)
    {
        if (IsConstant(vector)) return 0;

        var mean = Mean(vector);
        var sum = 0.0;
        foreach (var one in vector) sum += (one - mean) * (one - mean);
        return sum;
    }

    public static double Mean(ReadOnlySpan<double> vector)
    {
        var sum = 0.0;
        foreach (var one in vector) sum += one;
        return sum / vector.Length;
    }

    /// <summary>True when nothing varies. The mean of equal numbers may differ from them in its last digit.</summary>
    public static bool IsConstant(ReadOnlySpan<double> vector) => vector is [] || !vector.ContainsAnyExcept(vector[0]);
}
