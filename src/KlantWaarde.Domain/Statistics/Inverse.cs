namespace KlantWaarde.Domain.Statistics;

/// <summary>Finds where a rising function reaches a height.</summary>
internal static class Inverse
{
    /// <summary>The smallest double from 0 to <paramref name="highest"/> at which the height is reached.</summary>
    /// <remarks>
    /// Halves the doubles in between, not the distance: their bits, read as whole numbers, stand in the same order. Some
    /// sixty steps give the last bit, whether the answer is 1e-300 or 1e300, and no start can be a bad one.
    /// </remarks>
    /// <param name="rising">Never falls from 0 to <paramref name="highest"/>.</param>
    /// <param name="height">What it reaches at <paramref name="highest"/> at the latest.</param>
    /// <param name="highest">From 0.</param>
    public static double Of(Func<double, double> rising, double height, double highest)
    {
        var (low, high) = (0L, BitConverter.DoubleToInt64Bits(highest));

        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (rising(BitConverter.Int64BitsToDouble(middle)) < height) low = middle + 1;
            else high = middle;
        }

        return BitConverter.Int64BitsToDouble(high);
    }
}
