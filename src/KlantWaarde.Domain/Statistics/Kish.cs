namespace KlantWaarde.Domain.Statistics;

/// <summary>What unequal weights cost.</summary>
/// <remarks>Source: Kish (1965), Survey Sampling; method 2h.</remarks>
public static class Kish
{
    /// <summary>n_eff = (Σw)² / Σw²: so many equal voices say as much; n itself when all weigh the same.</summary>
    /// <param name="weights">From 0; not all 0.</param>
    /// <exception cref="ArgumentException">Nobody weighs anything, or somebody less than nothing.</exception>
    public static double EffectiveSize(params ReadOnlySpan<double> weights)
    {
        var (sum, squares) = (0.0, 0.0);

        foreach (var weight in weights)
        {
            if (!(weight >= 0)) throw new ArgumentException($"A weight of {weight} is none.", nameof(weights));
            sum += weight;
            squares += weight * weight;
        }

        return sum > 0 ? sum * sum / squares : throw new ArgumentException("Nobody weighs anything.", nameof(weights));
    }

    /// <summary>n / n_eff: how many times as many answers the weights ask for; 1 when all weigh the same.</summary>
    /// <inheritdoc cref="EffectiveSize"/>
    public static double DesignEffect(params ReadOnlySpan<double> weights) => weights.Length / EffectiveSize(weights);
}
