namespace KlantWaarde.Domain.Statistics;

/// <summary>Weights that give each part of the population the say that its size asks for.</summary>
/// <remarks>Source: method 2h; for one frame variable with known numbers, never for outcomes.</remarks>
public static class PostStratification
{
    private const double Lowest = 1.0 / 3;
    private const double Highest = 3;

    /// <summary>What each respondent of a stratum weighs.</summary>
    /// <remarks>
    /// <para>In this order. First a stratum in which nobody answered joins its neighbour: the nearest before it in which
    /// somebody did, or for want of that the nearest after it; so hand them over in their natural order. Then
    /// w_h = (N_h/N)/(n_h/n). Then each w_h is brought within 1/3 and 3. Last they are all multiplied by one number, so that
    /// Σ n_h·w_h = n.</para>
    /// <para>After the last step there is no more trimming: a weight may end up somewhat outside 1/3 and 3 (and surely within
    /// 1/9 and 9), but no weight is more than nine times another.</para>
    /// </remarks>
    /// <param name="respondents">n_h: how many answered, from 0, at most N_h; not all 0.</param>
    /// <param name="population">N_h: how many there are, in the same order.</param>
    /// <returns>w_h in the same order; 0 where nobody answered.</returns>
    /// <exception cref="ArgumentException">The lists do not match, nobody answered, or more than there are.</exception>
    public static double[] Weights(ReadOnlySpan<double> respondents, ReadOnlySpan<double> population)
    {
        ThrowUnlessStrata(respondents, population);

        var shares = Merged(respondents, population);
        var (answered, all) = (Sum(respondents), Sum(population));
        var weights = new double[respondents.Length];

        for (var h = 0; h < weights.Length; h++)
            if (respondents[h] > 0)
                weights[h] = Math.Clamp(shares[h] / all / (respondents[h] / answered), Lowest, Highest);

        return Rescaled(weights, respondents, answered);
    }

    /// <summary>N_h with the empty strata added to their neighbours.</summary>
    private static double[] Merged(ReadOnlySpan<double> respondents, ReadOnlySpan<double> population)
    {
        var merged = new double[population.Length];
        var into = 0;
        while (respondents[into] == 0) into++;

        for (var h = 0; h < merged.Length; h++)
        {
            if (respondents[h] > 0) into = h;
            merged[into] += population[h];
        }

        return merged;
    }

    private static double[] Rescaled(double[] weights, ReadOnlySpan<double> respondents, double answered)
    {
        var total = 0.0;
        for (var h = 0; h < weights.Length; h++)
            total += respondents[h] * weights[h];

        return Array.ConvertAll(weights, weight => weight * (answered / total));
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum;
    }

    private static void ThrowUnlessStrata(ReadOnlySpan<double> respondents, ReadOnlySpan<double> population)
    {
        if (respondents.Length != population.Length)
            throw new ArgumentException($"{respondents.Length} strata and {population.Length} do not match.", nameof(population));

        for (var h = 0; h < respondents.Length; h++)
            if (!(respondents[h] >= 0 && respondents[h] <= population[h]))
                throw new ArgumentException($"{respondents[h]} of {population[h]} cannot have answered.", nameof(respondents));

        if (Sum(respondents) == 0) throw new ArgumentException("Nobody answered.", nameof(respondents));
    }
}
