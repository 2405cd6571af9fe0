namespace KlantWaarde.Domain.Statistics;

/// <summary>Of two values, the weight of taking so many that sum to so much: a table made once.</summary>
internal sealed class TiedPair
{
    private readonly TiedScores _lower;
    private readonly TiedScores _upper;
    private readonly int _fewest;
    private readonly double[][] _atLeast;

    /// <param name="lower">The value with the lower score.</param>
    /// <param name="upper">The value with the higher score.</param>
    /// <param name="fewest">The fewest that will be asked for.</param>
    /// <param name="most">The most that will be asked for.</param>
    /// <param name="chance">With which each is drawn, between 0 and 1.</param>
    public TiedPair(TiedScores lower, TiedScores upper, int fewest, int most, double chance)
    {
        var (lowerWeights, upperWeights) =
            (BinomialWeights.Of(lower.Size, most, chance), BinomialWeights.Of(upper.Size, most, chance));

        _lower = lower;
        _upper = upper;
        _fewest = fewest;
        _atLeast = new double[most - fewest + 1][];
        for (var row = 0; row < _atLeast.Length; row++)
            _atLeast[row] = RowOf(fewest + row, lowerWeights, upperWeights);
    }

    /// <summary>The weight of <paramref name="taken"/> of both together whose scores sum to <paramref name="least"/> or more.</summary>
    public double AtLeast(int taken, long least)
    {
        var row = _atLeast[taken - _fewest];
        var step = _upper.Score - _lower.Score;
        var over = least - taken * _lower.Score;
        var ofUpper = over <= 0 ? 0 : (over + step - 1) / step;
        var index = Math.Max(0, ofUpper - FewestOfUpper(taken));

        return index < row.Length ? row[index] : 0;
    }

    private int FewestOfUpper(int taken) => Math.Max(0, taken - _lower.Size);

    private double[] RowOf(int taken, double[] lowerWeights, double[] upperWeights)
    {
        var fewest = FewestOfUpper(taken);
        var row = new double[Math.Max(0, Math.Min(_upper.Size, taken) - fewest + 1)];

        var sum = 0.0;
        for (var i = row.Length - 1; i >= 0; i--)
            row[i] = sum += upperWeights[fewest + i] * lowerWeights[taken - fewest - i];
        return row;
    }
}
