namespace KlantWaarde.Domain.Statistics;

/// <summary>The distribution of a rank sum when there are few different values, as with codes: tries how many are taken of each.</summary>
/// <remarks>
/// The two values that occur most are not tried but looked up: of them, the more are taken of the higher one, the larger the
/// sum. Each number taken of a value has the weight that it has when all are drawn apart with the same chance; those weights
/// stay within what a double holds, however many there are.
/// </remarks>
internal sealed class RankSumWalk
{
    private readonly TiedScores[] _tried;
    private readonly double[][] _weights;
    private readonly TiedPair _pair;
    private readonly int _counted;
    private readonly double _weightOfAll;

    public RankSumWalk(TiedScores[] ties, int counted)
    {
        var (tried, lower, upper) = Split(ties);
        var all = ties.Sum(tie => tie.Size);
        var chance = counted / (double)all;
        var fewest = Math.Max(0, counted - tried.Sum(tie => tie.Size));

        _tried = tried;
        _counted = counted;
        _weights = Array.ConvertAll(tried, tie => BinomialWeights.Of(tie.Size, counted, chance));
        _pair = new(lower, upper, fewest, counted, chance);
        _weightOfAll = BinomialWeights.Of(all, counted, chance)[counted];
    }

    /// <summary>About how many steps it takes, the table of the pair included.</summary>
    public static double StepsOf(TiedScores[] ties, int counted)
    {
        var (tried, lower, upper) = Split(ties);
        var walk = tried.Aggregate(1.0, (steps, tie) => steps * (1.0 + Math.Min(tie.Size, counted)));
        var rows = 1.0 + Math.Min(tried.Sum(tie => tie.Size), counted);

        return walk + rows * (1.0 + Math.Min(Math.Min(lower.Size, upper.Size), counted));
    }

    /// <summary>The probability that the scores of those counted sum to <paramref name="least"/> or more.</summary>
    public double AtLeast(long least) => Math.Min(1, Weight(0, _counted, least) / _weightOfAll);

    private double Weight(int tie, int left, long least)
    {
        if (tie == _tried.Length) return _pair.AtLeast(left, least);

        var (score, weights) = (_tried[tie].Score, _weights[tie]);
        var sum = 0.0;
        for (var taken = 0; taken < weights.Length && taken <= left; taken++)
            sum += weights[taken] * Weight(tie + 1, left - taken, least - taken * score);
        return sum;
    }

    /// <summary>The two that occur most apart, in the order of their scores.</summary>
    private static (TiedScores[] Tried, TiedScores Lower, TiedScores Upper) Split(TiedScores[] ties)
    {
        var bySize = ties.OrderBy(tie => tie.Size).ThenBy(tie => tie.Score).ToArray();
        var (one, other) = (bySize[^1], bySize[^2]);

        return one.Score < other.Score ? (bySize[..^2], one, other) : (bySize[..^2], other, one);
    }
}
