namespace KlantWaarde.Domain.Statistics;

/// <summary>A sample, as far as its mean goes.</summary>
/// <param name="Size">n, above 0; with weights what they leave of it, which need not be whole.</param>
/// <param name="Mean">x̄.</param>
/// <param name="Variance">s², divided by n − 1; 0 when nothing varies or n is at most 1.</param>
public readonly record struct Sample(double Size, double Mean, double Variance)
{
    /// <summary>s/√n.</summary>
    public double StandardError => Math.Sqrt(Variance / Size);

    /// <summary>Something varies, and two or more say so: without that there is no interval and no test.</summary>
    public bool Varies => Size >= 2 && Variance > 0;

    /// <inheritdoc cref="Of(ReadOnlySpan{double}, ReadOnlySpan{double})"/>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Sample Of(params ReadOnlySpan<double> values)
    {
        var weights = new double[values.Length];
        Array.Fill(weights, 1);
        return Of(values, weights);
    }

    /// <summary>The sample that these values make; of equal values the variance is exactly 0.</summary>
    /// <remarks>
    /// Sums of fractions depend on their order in the last bit: hand them over in an order that does not change. Source: method 2h.
    /// </remarks>
    /// <param name="values">At least one.</param>
    /// <param name="weights">Of each value, from 0; not all 0. Only how they compare counts.</param>
    /// <exception cref="ArgumentException">There are no values, or there is not a weight for each.</exception>
    public static Sample Of(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        if (values.Length == 0 || weights.Length != values.Length)
            throw new ArgumentException($"{values.Length} values and {weights.Length} weights make no sample.", nameof(values));

        // From the first value instead of from 0: the mean of equal values is then that value, without a rounding error.
        var (total, shift, spread) = (0.0, 0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            total += weights[i];
            shift += weights[i] * (values[i] - values[0]);
        }

        var mean = values[0] + shift / total;
        for (var i = 0; i < values.Length; i++)
            spread += weights[i] * (values[i] - mean) * (values[i] - mean);

        var size = Kish.EffectiveSize(weights);
        return new(size, mean, size > 1 ? spread / total * size / (size - 1) : 0);
    }
}
