namespace KlantWaarde.Domain.Statistics;

/// <summary>Leaves each member out in turn.</summary>
/// <remarks>Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 11 and equation 14.15.</remarks>
public static class Jackknife
{
    /// <summary>The figure without each of the members, in their order.</summary>
    /// <param name="figure">Of at least two members.</param>
    /// <exception cref="ArgumentException">There is only one member.</exception>
    public static double[] Of(IFigure figure)
    {
        if (figure.Members < 2) throw new ArgumentException("Without its only member a group has no figure.", nameof(figure));

        var left = new double[figure.Members];
        for (var member = 0; member < left.Length; member++)
            left[member] = figure.Nudged(member, -1.0 / (left.Length - 1));
        return left;
    }

    /// <summary>a = Σu³ / (6 (Σu²)^1.5) with u = mean − value: how fast the spread of the figure changes with it.</summary>
    /// <param name="left">The figure without each of the members.</param>
    /// <returns>Null when leaving one out makes no difference, whoever it is.</returns>
    public static double? Acceleration(ReadOnlySpan<double> left)
    {
        if (Alike.All(left)) return null;

        var (mean, squares, cubes) = (0.0, 0.0, 0.0);
        foreach (var value in left) mean += value / left.Length;

        foreach (var value in left)
        {
            var u = mean - value;
            squares += u * u;
            cubes += u * u * u;
        }

        return cubes / (6 * Math.Pow(squares, 1.5));
    }
}
