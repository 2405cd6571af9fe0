using System.Numerics;
using System.Runtime.InteropServices;

namespace KlantWaarde.Domain.Statistics;

/// <summary>The distribution of a rank sum by a dynamic programme over how many are taken and what their scores sum to.</summary>
/// <remarks>Source: method 2a, step 3. Made for many different values; of few, <see cref="RankSumWalk"/> is faster.</remarks>
internal static class RankSumProgramme
{
    /// <summary>About how many steps it takes.</summary>
    public static double StepsOf(TiedScores[] ties, int counted)
    {
        // A sum ranges over less as fewer are taken, and the first and last items reach few sums: about a sixth is left.
        const double filled = 1 / 6.0;
        double all = ties.Sum(tie => (long)tie.Size);

        return filled * all * counted * (2 * counted * (all - counted) / UnitOf(ties));
    }

    /// <summary>The probability that the scores of those counted sum to <paramref name="least"/> or more.</summary>
    public static double AtLeast(TiedScores[] ties, int counted, long least)
    {
        var ways = Ways(ItemsOf(ties), counted);
        var threshold = Threshold(ties, counted, least);

        var (reached, all) = (0.0, 0.0);
        for (var sum = ways.Length - 1; sum >= 0; sum--)
        {
            all += ways[sum];
            if (sum >= threshold) reached = all;
        }

        return reached / all;
    }

    /// <summary>In how many ways so many items come to each sum.</summary>
    private static double[] Ways(int[] items, int counted)
    {
        var sumOfFirst = SumsOf(items);
        var ways = new double[counted + 1][];
        for (var taken = 0; taken <= counted; taken++)
            ways[taken] = new double[sumOfFirst[^1] - sumOfFirst[items.Length - taken] + 1];
        ways[0][0] = 1;

        for (var done = 0; done < items.Length; done++)
            for (var taken = Math.Min(done, counted - 1); taken >= Math.Max(0, counted - items.Length + done); taken--)
            {
                var (lowest, highest) = (sumOfFirst[taken], sumOfFirst[done] - sumOfFirst[done - taken]);
                Add(ways[taken].AsSpan(lowest, highest - lowest + 1), ways[taken + 1].AsSpan(lowest + items[done]));
            }

        return ways[counted];
    }

    /// <summary>Several at a time: each stands by itself, so that the outcome is the same on every machine.</summary>
    private static void Add(ReadOnlySpan<double> without, Span<double> with)
    {
        var from = MemoryMarshal.Cast<double, Vector<double>>(without);
        var to = MemoryMarshal.Cast<double, Vector<double>>(with);
        for (var i = 0; i < from.Length; i++)
            to[i] += from[i];

        for (var i = from.Length * Vector<double>.Count; i < without.Length; i++)
            with[i] += without[i];
    }

    /// <summary>What none, the first, the first two… sum to.</summary>
    private static int[] SumsOf(int[] items)
    {
        var sums = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
            sums[i + 1] = sums[i] + items[i];
        return sums;
    }

    /// <summary>The scores one by one, from 0 up, in the largest unit of which they are multiples.</summary>
    private static int[] ItemsOf(TiedScores[] ties)
    {
        var (lowest, unit) = (ties.Min(tie => tie.Score), UnitOf(ties));
        return [.. ties.OrderBy(tie => tie.Score)
            .SelectMany(tie => Enumerable.Repeat((int)((tie.Score - lowest) / unit), tie.Size))];
    }

    private static long Threshold(TiedScores[] ties, int counted, long least)
    {
        var (over, unit) = (least - counted * ties.Min(tie => tie.Score), UnitOf(ties));
        return (over + unit - 1) / unit;
    }

    /// <summary>The largest unit of which the scores differ by multiples, and so the sums too.</summary>
    public static long UnitOf(TiedScores[] ties)
    {
        var lowest = ties.Min(tie => tie.Score);
        return ties.Aggregate(0L, (unit, tie) => Gcd(unit, tie.Score - lowest));
    }

    private static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);
}
