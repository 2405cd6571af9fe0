using System.Globalization;
using System.Numerics;
using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Vector 16, the case of the rank sum, and both exact ways against counting every division into two groups.</summary>
public sealed class RankSumTests
{
    public const string File = "16_exact_tests.json";


    private const double Precision = 1e-11;

    private static readonly Dictionary<(int All, int Count), BigInteger> Ways = [];

    public static TheoryData<string> Cases => ["ranksum-ties"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rank_sum_test_with_ties_is_that_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var tolerance = VectorFile.Json(File).Number("tolerance");

        var test = RankSum.Between(Numbers("a"), Numbers("b"));

        VectorFile.AssertNear(one.Number("p_greater"), test.Greater, tolerance);
        VectorFile.AssertNear(one.Number("p_two_sided"), test.TwoSided, tolerance);

        double[] Numbers(string list) => [.. one.GetProperty(list).EnumerateArray().Select(number => number.GetDouble())];
    }

    [Fact]
    public void Three_highest_of_six_are_one_division_of_twenty()
    {
        var test = RankSum.Between([6, 4, 5], [1, 3, 2]);

        VectorFile.AssertNear(1 / 20.0, test.Greater, Precision);
        VectorFile.AssertNear(1, test.Less, Precision);
        VectorFile.AssertNear(2 / 20.0, test.TwoSided, Precision);
    }

    [Fact]
    public void The_groups_the_other_way_round_turn_greater_into_less() =>
        Law.Holds(Prop.ForAll(Groups(0, 9), groups =>
        {
            var one = RankSum.Between(groups.Item1, groups.Item2);
            var other = RankSum.Between(groups.Item2, groups.Item1);

            VectorFile.AssertNear(one.Greater, other.Less, Precision);
            VectorFile.AssertNear(one.Less, other.Greater, Precision);
            VectorFile.AssertNear(one.TwoSided, other.TwoSided, Precision);
        }));

    [Fact]
    public void The_order_of_the_values_does_not_matter() =>
        Law.Holds(Prop.ForAll(Groups(0, 9), groups => Assert.Equal(
            RankSum.Between(groups.Item1, groups.Item2).TwoSided,
            RankSum.Between(groups.Item1.Reverse(), groups.Item2.Order()).TwoSided)));

    [Theory]
    [InlineData("", "1 2 3")]
    [InlineData("1 2 3", "")]
    [InlineData("", "")]
    [InlineData("1 1 1", "1 1")]
    [InlineData("1 2 3", "1 2 3")]
    public void What_cannot_differ_does_not(string first, string second)
    {
        var test = RankSum.Between(Values(first), Values(second));

        Assert.Equal(1, test.TwoSided);
        if (second is "" || first is "" || first[0] == first[^1]) Assert.Equal((1, 1), (test.Greater, test.Less));

        static IEnumerable<double> Values(string text) =>
            text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (double)(word[0] - '0'));
    }

    [Fact]
    public void Counted_values_give_the_same_as_the_values_and_what_does_not_occur_adds_nothing() =>
        Assert.Equal(
            RankSum.Between([-1, 0, 0, 2], [-1, -1, 0]).Greater,
            RankSum.Of((0, 0), (1, 2), (2, 1), (0, 0), (1, 0)).Greater);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void Nothing_occurs_a_negative_number_of_times(int first, int second) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RankSum.Of((first, second), (3, 3)));

    [Fact]
    public void The_test_is_what_counting_every_division_gives() =>
        Law.Holds(Prop.ForAll(Groups(-2, 2), groups =>
        {
            var (first, second) = groups;
            var (greater, less, twoSided) = Counted(first, second);
            var test = RankSum.Between(first, second);

            VectorFile.AssertNear(greater, test.Greater, Precision);
            VectorFile.AssertNear(less, test.Less, Precision);
            VectorFile.AssertNear(twoSided, test.TwoSided, Precision);
        }));

    /// <summary>From some twenty different values on it is the dynamic programme: against whole numbers without limit.</summary>
    [Fact]
    public void Many_different_values_give_what_counting_the_divisions_gives() =>
        Law.Holds(Prop.ForAll(Gen.Choose(0, 1).Two().ArrayOf(30).ToArbitrary(), counts =>
        {
            var (first, excess, ties) = Scored(counts);
            if (first == 0) return;

            var test = RankSum.Of(counts);

            VectorFile.AssertNear(TailByProgramme(ties, first, excess), test.Greater, Precision);
            VectorFile.AssertNear(TailByProgramme(Mirrored(ties), first, -excess), test.Less, Precision);
        }), cases: 12);

    /// <summary>There are more divisions than a double can count; their shares must still be exact.</summary>
    [Fact]
    public void Hundreds_of_codes_are_still_exact()
    {
        (int First, int Second)[] counts = [(8, 5), (610, 640), (12, 9)];
        var (first, excess, ties) = Scored(counts);
        var test = RankSum.Of(counts);

        VectorFile.AssertNear(TailByNumbers(ties, first, excess), test.Greater, Precision);
        VectorFile.AssertNear(TailByNumbers(Mirrored(ties), first, -excess), test.Less, Precision);
    }

    [Fact]
    public void A_few_against_thousands_are_still_exact()
    {
        (int First, int Second)[] counts = [(0, 700), (1, 900), (1, 1200), (2, 800), (3, 300)];
        var (first, excess, ties) = Scored(counts);

        VectorFile.AssertNear(TailByNumbers(ties, first, excess), RankSum.Of(counts).Greater, Precision);
    }

    [Fact]
    public void Beyond_the_exact_size_it_is_the_normal_approximation_with_ties_and_half_a_step()
    {
        (int First, int Second)[] counts = [(900, 1000), (2000, 2050), (3000, 3000), (2500, 2400), (1600, 1550)];

        var (z, twoSided) = Approximation(counts);

        Assert.InRange(z, 2, 3);
        VectorFile.AssertNear(twoSided, RankSum.Of(counts).TwoSided, 1e-12);
        VectorFile.AssertNear(twoSided / 2, RankSum.Of(counts).Greater, 1e-12);
    }

    /// <summary>What the remark on the class promises: just before the size where the approximation takes over.</summary>
    [Theory]
    [InlineData("112 112 112 112 112", 0.002)]
    [InlineData("110 115 112 108 113", 0.01)]
    [InlineData("50 249 830 415 116", 0.002)]
    [InlineData("8 8 8 9 7 8 8 8 8 8", 0.01)]
    public void At_the_size_where_it_begins_the_approximation_is_near(string sizes, double tolerance)
    {
        var counts = sizes.Split(' ').Select(size => int.Parse(size, CultureInfo.InvariantCulture))
            .Select((size, i) => ((size + i % 2) / 2, (size + 1 - i % 2) / 2)).ToArray();

        for (var moved = 1; moved <= 2; moved++)
        {
            // One of the first group from the bottom to the top, so that the probability comes down.
            var (from, to) = (Array.FindIndex(counts, one => one.Item1 > 0), Array.FindLastIndex(counts, one => one.Item2 > 0));
            counts[from] = (counts[from].Item1 - 1, counts[from].Item2 + 1);
            counts[to] = (counts[to].Item1 + 1, counts[to].Item2 - 1);

            var (exact, approximation) = (RankSum.Of(counts).TwoSided, Approximation(counts).TwoSided);
            Assert.True(Math.Abs(exact - approximation) > 1e-9, "This is not yet the exact size.");
            VectorFile.AssertNear(exact, approximation, tolerance);
        }
    }

    private static (double Z, double TwoSided) Approximation((int First, int Second)[] counts)
    {
        double first = counts.Sum(count => count.First), second = counts.Sum(count => count.Second), all = first + second;
        var (before, sum, ties) = (0.0, 0.0, 0.0);
        List<double> ranks = [];
        foreach (var count in counts)
        {
            double size = count.First + count.Second;
            ranks.Add(before + (size + 1) / 2);
            sum += count.First * ranks[^1];
            ties += size * size * size - size;
            before += size;
        }

        var step = ranks.Aggregate(0, (unit, rank) => (int)BigInteger.GreatestCommonDivisor(unit, (int)(2 * (rank - ranks[0])))) / 2.0;
        var variance = first * second / 12 * (all + 1 - ties / (all * (all - 1)));
        var z = (Math.Abs(sum - first * (all + 1) / 2) - step / 2) / Math.Sqrt(variance);
        return (z, Math.Min(1, 2 * NormalDistribution.UpperTail(z)));
    }

    private static (double Greater, double Less, double TwoSided) Counted(double[] first, double[] second)
    {
        double[] all = [.. first, .. second];
        double[] ranks = [.. all.Select(one => all.Count(other => other < one) + (all.Count(other => other == one) + 1) / 2.0)];
        var observed = ranks.Take(first.Length).Sum();
        var expected = first.Length * (all.Length + 1) / 2.0;

        List<double> sums = [.. Enumerable.Range(0, 1 << all.Length)
            .Where(set => BitOperations.PopCount((uint)set) == first.Length)
            .Select(set => ranks.Where((_, i) => (set >> i & 1) == 1).Sum())];

        return (
            sums.Count(sum => sum >= observed) / (double)sums.Count,
            sums.Count(sum => sum <= observed) / (double)sums.Count,
            sums.Count(sum => Math.Abs(sum - expected) >= Math.Abs(observed - expected)) / (double)sums.Count);
    }

    /// <summary>Twice the mid-ranks less their mean, as whole numbers; and what those of the first group sum to.</summary>
    private static (int First, int Excess, (int Score, int Size)[] Ties) Scored((int First, int Second)[] counts)
    {
        var all = counts.Sum(count => count.First + count.Second);
        var (before, excess) = (0, 0);
        List<(int Score, int Size)> ties = [];
        foreach (var (one, other) in counts)
        {
            ties.Add((2 * before + one + other - all, one + other));
            excess += ties[^1].Score * one;
            before += one + other;
        }

        return (counts.Sum(count => count.First), excess, [.. ties]);
    }

    private static (int Score, int Size)[] Mirrored((int Score, int Size)[] ties) =>
        [.. ties.Reverse().Select(tie => (-tie.Score, tie.Size))];

    private static double TailByProgramme((int Score, int Size)[] ties, int counted, int least)
    {
        Dictionary<(int Count, int Sum), BigInteger> ways = new() { [(0, 0)] = BigInteger.One };
        foreach (var (score, size) in ties)
            ways = ways
                .SelectMany(from => Enumerable.Range(0, Math.Min(size, counted - from.Key.Count) + 1).Select(taken =>
                    (Key: (from.Key.Count + taken, from.Key.Sum + taken * score), Ways: from.Value * Choose(size, taken))))
                .GroupBy(to => to.Key, to => to.Ways)
                .ToDictionary(group => group.Key, group => group.Aggregate(BigInteger.Zero, BigInteger.Add));

        return Share(
            ways.Where(one => one.Key.Count == counted && one.Key.Sum >= least)
                .Aggregate(BigInteger.Zero, (sum, one) => sum + one.Value),
            ties, counted);
    }

    private static double TailByNumbers((int Score, int Size)[] ties, int counted, int least)
    {
        return Share(Reached(0, counted, least), ties, counted);

        BigInteger Reached(int at, int left, int over) =>
            at == ties.Length
                ? (left == 0 && over <= 0 ? BigInteger.One : BigInteger.Zero)
                : at == ties.Length - 1
                    ? (left <= ties[at].Size ? Choose(ties[at].Size, left) * Reached(at + 1, 0, over - left * ties[at].Score) : 0)
                    : Enumerable.Range(0, Math.Min(left, ties[at].Size) + 1).Aggregate(BigInteger.Zero, (sum, taken) =>
                        sum + Choose(ties[at].Size, taken) * Reached(at + 1, left - taken, over - taken * ties[at].Score));
    }

    private static double Share(BigInteger reached, (int Score, int Size)[] ties, int counted) =>
        Math.Exp(BigInteger.Log(reached) - BigInteger.Log(Choose(ties.Sum(tie => tie.Size), counted)));

    private static BigInteger Choose(int all, int count)
    {
        if (Ways.TryGetValue((all, count), out var known)) return known;
        return Ways[(all, count)] = count == 0 ? BigInteger.One : Choose(all, count - 1) * (all - count + 1) / count;
    }

    private static FsCheck.Arbitrary<(double[], double[])> Groups(int lowest, int highest)
    {
        var group = Gen.Choose(0, 6).SelectMany(size => Gen.Choose(lowest, highest).Select(value => (double)value).ArrayOf(size));
        return group.SelectMany(first => group.Select(second => (first, second))).ToArbitrary();
    }
}
