namespace KlantWaarde.Domain.Statistics;

/// <summary>How many of a row stand in the first column, when only chance deals the people over the columns.</summary>
internal static class Hypergeometric
{
    /// <summary>The probability of each possible number, from the lowest on; together 1.</summary>
    /// <remarks>From the likeliest number outwards, each by its ratio to the one before, so that nothing overflows.</remarks>
    /// <param name="row">How many people the row has, from 0.</param>
    /// <param name="otherRow">How many the other row has, from 0.</param>
    /// <param name="column">How many the first column has, from 0 to both rows together.</param>
    public static (int Lowest, double[] Probabilities) Of(int row, int otherRow, int column)
    {
        var lowest = Math.Max(0, column - otherRow);
        var probabilities = new double[Math.Min(row, column) - lowest + 1];
        var mode = (int)((row + 1.0) * (column + 1.0) / (row + otherRow + 2.0)) - lowest;

        probabilities[mode] = 1;
        for (var i = mode + 1; i < probabilities.Length; i++)
            probabilities[i] = probabilities[i - 1] * Ratio(lowest + i, row, otherRow, column);
        for (var i = mode - 1; i >= 0; i--)
            probabilities[i] = probabilities[i + 1] / Ratio(lowest + i + 1, row, otherRow, column);

        var sum = probabilities.Sum();
        return (lowest, Array.ConvertAll(probabilities, probability => probability / sum));
    }

    /// <summary>How much likelier <paramref name="k"/> is than one less.</summary>
    private static double Ratio(int k, int row, int otherRow, int column) =>
        (row - k + 1.0) * (column - k + 1.0) / (k * (otherRow - column + (double)k));
}
