namespace KlantWaarde.Domain.Statistics;

/// <summary>How far a mean, or a difference of means, lies from 0.</summary>
/// <param name="Difference">What is tested.</param>
/// <param name="StandardError">Above 0.</param>
/// <param name="Freedom">The degrees of freedom, above 0; whole only for means of one sample without weights.</param>
public readonly record struct TTest(double Difference, double StandardError, double Freedom)
{
    /// <summary>t.</summary>
    public double Statistic => Difference / StandardError;

    /// <summary>The two-sided p, from 0 to 1.</summary>
    public double PValue => StudentT.PValue(Statistic, Freedom);

    /// <summary>The difference ± t·se; not cut off at any scale.</summary>
    /// <param name="confidence">Between 0 and 1.</param>
    public (double Low, double High) Interval(double confidence)
    {
        var half = StudentT.TwoSided(confidence, Freedom) * StandardError;
        return (Difference - half, Difference + half);
    }

    /// <summary>The mean against 0.</summary>
    /// <remarks>Source: Student (1908), Biometrika 6:1–25.</remarks>
    /// <returns>Null when fewer than two answered or all answers are alike.</returns>
    public static TTest? Of(Sample sample) =>
        sample.Varies ? new(sample.Mean, sample.StandardError, sample.Size - 1) : null;

    /// <summary>First minus second of the same people.</summary>
    /// <remarks>Source: Student (1908), Biometrika 6:1–25.</remarks>
    /// <param name="first">One of each person.</param>
    /// <param name="second">One of each person, in the same order.</param>
    /// <returns>Null when there are fewer than two people or all changed as much.</returns>
    /// <exception cref="ArgumentException">There is not one of each.</exception>
    public static TTest? Paired(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.Length != second.Length)
            throw new ArgumentException($"{first.Length} and {second.Length} values make no pairs.", nameof(second));
        if (first.Length == 0) return null;

        var differences = new double[first.Length];
        for (var i = 0; i < differences.Length; i++)
            differences[i] = first[i] - second[i];

        return Of(Sample.Of(differences));
    }

    /// <summary>First minus second of different people, who need not vary as much.</summary>
    /// <remarks>Source: Welch (1947), Biometrika 34:28–35.</remarks>
    /// <returns>Null when either has fewer than two answers or neither varies.</returns>
    public static TTest? Welch(Sample first, Sample second)
    {
        if (first.Size < 2 || second.Size < 2 || !(first.Varies || second.Varies)) return null;

        var (one, other) = (first.Variance / first.Size, second.Variance / second.Size);
        var variance = one + other;
        var freedom = variance * variance / (one * one / (first.Size - 1) + other * other / (second.Size - 1));

        return new(first.Mean - second.Mean, Math.Sqrt(variance), freedom);
    }
}
