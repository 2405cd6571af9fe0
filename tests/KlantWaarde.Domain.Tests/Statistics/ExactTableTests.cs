using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>The tables of vector 16, and the tests of two and more groups.</summary>
public sealed class ExactTableTests
{
    public const string File = "16_exact_tests.json";

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Where(one => one.TryGetProperty("table", out _)).Select(one => one.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_exact_test_of_two_groups_is_that_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var tolerance = VectorFile.Json(File).Number("tolerance");
        int[] table = [.. one.GetProperty("table").EnumerateArray()
            .SelectMany(row => row.EnumerateArray()).Select(cell => cell.GetInt32())];

        VectorFile.AssertNear(
            one.Number("p_two_sided"), FisherExact.TwoSided(table[0], table[1], table[2], table[3]), tolerance);
        if (one.TryGetProperty("p_greater", out var greater))
            VectorFile.AssertNear(greater.GetDouble(), FisherExact.Greater(table[0], table[1], table[2], table[3]), tolerance);
    }

    [Fact]
    public void A_table_and_the_same_on_its_side_or_upside_down_say_the_same() =>
        Law.Holds(Prop.ForAll(Cells, cells =>
        {
            var (a, b, c, d) = (cells[0], cells[1], cells[2], cells[3]);
            var p = FisherExact.TwoSided(a, b, c, d);

            VectorFile.AssertNear(p, FisherExact.TwoSided(a, c, b, d), 1e-12);
            VectorFile.AssertNear(p, FisherExact.TwoSided(c, d, a, b), 1e-12);
            VectorFile.AssertNear(p, FisherExact.TwoSided(b, a, d, c), 1e-12);
            Assert.InRange(p, 0, 1);
        }));

    [Fact]
    public void One_of_both_sides_is_as_likely_as_everything_and_the_table_itself() =>
        Law.Holds(Prop.ForAll(Cells, cells =>
        {
            var (a, b, c, d) = (cells[0], cells[1], cells[2], cells[3]);

            VectorFile.AssertNear(
                1 + ProbabilityOf([new(a, b), new(c, d)]),
                FisherExact.Greater(a, b, c, d) + FisherExact.Greater(b, a, d, c),
                1e-12);
        }));

    [Fact]
    public void Every_table_counts_that_is_no_likelier() =>
        Law.Holds(Prop.ForAll(Cells, cells =>
            VectorFile.AssertNear(
                ByCounting([new(cells[0], cells[1]), new(cells[2], cells[3])]),
                FisherExact.TwoSided(cells[0], cells[1], cells[2], cells[3]),
                1e-10)));

    [Theory]
    [InlineData(0, 0, 3, 4)]
    [InlineData(3, 4, 0, 0)]
    [InlineData(5, 0, 6, 0)]
    [InlineData(0, 5, 0, 6)]
    [InlineData(0, 0, 0, 0)]
    public void Where_nothing_can_differ_nothing_does(int yes, int no, int otherYes, int otherNo)
    {
        Assert.Equal(1, FisherExact.TwoSided(yes, no, otherYes, otherNo));
        Assert.Equal(1, FisherExact.Greater(yes, no, otherYes, otherNo));
        Assert.Equal(1, CompositionTest.PValue(new(yes, no), new(otherYes, otherNo)));
    }

    [Theory]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(0, -1, 0, 0)]
    [InlineData(0, 0, -1, 0)]
    [InlineData(0, 0, 0, -1)]
    public void Fewer_than_nobody_is_refused(int yes, int no, int otherYes, int otherNo)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FisherExact.TwoSided(yes, no, otherYes, otherNo));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompositionTest.PValue(new(yes, no), new(otherYes, otherNo)));
    }

    /// <summary>Half of 41,200 are expected in the first group; with half a step the normal p is close.</summary>
    [Fact]
    public void Large_groups_do_not_overflow()
    {
        var deviation = Math.Sqrt(100_000 * 0.412 * 0.588 / 4);

        VectorFile.AssertNear(
            2 * NormalDistribution.Cdf(-99.5 / deviation), FisherExact.TwoSided(20_500, 29_500, 20_700, 29_300), 1e-5);
    }

    [Fact]
    public void Of_two_groups_the_composition_is_tested_as_Fisher_does() =>
        Law.Holds(Prop.ForAll(Cells, cells =>
            VectorFile.AssertNear(
                FisherExact.TwoSided(cells[0], cells[1], cells[2], cells[3]),
                CompositionTest.PValue(new(cells[0], cells[1]), new(cells[2], cells[3])),
                1e-10)));

    [Fact]
    public void Of_more_groups_every_table_counts_that_is_no_likelier() =>
        Law.Holds(Prop.ForAll(Groups, groups =>
            VectorFile.AssertNear(ByCounting(groups), CompositionTest.PValue(groups), 1e-10)));

    [Fact]
    public void The_order_of_the_groups_and_a_group_of_nobody_make_no_difference() =>
        Law.Holds(Prop.ForAll(Groups, groups =>
            CompositionTest.PValue(groups) == CompositionTest.PValue([new(0, 0), .. groups.Reverse(), new(0, 0)])));

    [Fact]
    public void Without_groups_there_is_nothing_to_compare()
    {
        Assert.Equal(1, CompositionTest.PValue());
        Assert.Equal(1, CompositionTest.PValue(new GroupResponse(3, 4)));
        Assert.Equal(1, CompositionTest.PValue(new(3, 4), new(0, 0)));
    }

    /// <summary>Half of three thousand: χ² = 2(40² + 0 + 40²)/500 = 12.8, and of two degrees p is e to the −6.4.</summary>
    [Fact]
    public void Of_many_tables_chi_squared_is_taken() =>
        VectorFile.AssertNear(Math.Exp(-6.4), CompositionTest.PValue(new(460, 540), new(500, 500), new(540, 460)), 1e-12);

    /// <summary>Two groups of 315 and a larger one: 316² = 99,856 tables; one more in each is 317² = 100,489.</summary>
    [Fact]
    public void Up_to_a_hundred_thousand_tables_it_counts()
    {
        var counted = CompositionTest.PValue(new(150, 165), new(165, 150), new(1_000, 1_000));
        var approximated = CompositionTest.PValue(new(150, 166), new(166, 150), new(1_000, 1_000));

        Assert.InRange(Math.Abs(counted - ChiSquaredPValue([new(150, 165), new(165, 150), new(1_000, 1_000)])), 1e-6, 0.01);
        VectorFile.AssertNear(ChiSquaredPValue([new(150, 166), new(166, 150), new(1_000, 1_000)]), approximated, 1e-12);
    }

    /// <summary>250 × 400 of them.</summary>
    [Fact]
    public void Of_exactly_a_hundred_thousand_tables_it_counts_too()
    {
        GroupResponse[] groups = [new(110, 139), new(205, 194), new(1_000, 1_000)];

        Assert.InRange(Math.Abs(CompositionTest.PValue(groups) - ChiSquaredPValue(groups)), 1e-6, 0.01);
    }

    /// <summary>Six people can be spread over four groups in so few ways that the groups may be of any size.</summary>
    [Fact]
    public void A_rare_answer_keeps_the_tables_few()
    {
        GroupResponse[] groups = [new(3, 900), new(1, 900), new(0, 1_000), new(2, 1_000)];

        VectorFile.AssertNear(ByCounting(groups), CompositionTest.PValue(groups), 1e-10);
    }

    /// <summary>Pearson's Σ (observed − expected)²/expected over both columns.</summary>
    private static double ChiSquaredPValue(GroupResponse[] groups)
    {
        double invited = groups.Sum(group => group.Invited);
        var distance = 0.0;

        foreach (var column in new Func<GroupResponse, int>[] { group => group.Answered, group => group.Silent })
            foreach (var group in groups)
            {
                var expected = groups.Sum(column) * group.Invited / invited;
                distance += (column(group) - expected) * (column(group) - expected) / expected;
            }

        return ChiSquared.UpperTail(distance, groups.Length - 1);
    }

    /// <summary>Goes through all tables and counts in whole numbers.</summary>
    private static double ByCounting(GroupResponse[] groups)
    {
        var answered = groups.Sum(group => group.Answered);
        var observed = WaysOf(groups);
        var ways = Tables(groups, answered).Select(WaysOf).ToList();

        return (double)ways.Where(one => one <= observed).Aggregate(BigInteger.Zero, BigInteger.Add)
            / (double)ways.Aggregate(BigInteger.Zero, BigInteger.Add);
    }

    private static double ProbabilityOf(GroupResponse[] groups) =>
        (double)WaysOf(groups) / (double)Choose(groups.Sum(group => group.Invited), groups.Sum(group => group.Answered));

    private static IEnumerable<GroupResponse[]> Tables(GroupResponse[] groups, int answered) => groups switch
    {
        [] => answered == 0 ? [[]] : [],
        [var first, .. var rest] =>
            from here in Enumerable.Range(0, Math.Min(first.Invited, answered) + 1)
            from table in Tables(rest, answered - here)
            select (GroupResponse[])[new(here, first.Invited - here), .. table],
    };

    private static BigInteger WaysOf(GroupResponse[] groups) =>
        groups.Aggregate(BigInteger.One, (ways, group) => ways * Choose(group.Invited, group.Answered));

    private static BigInteger Choose(int n, int k)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= k; i++) ways = ways * (n - k + i) / i;
        return ways;
    }

    private static Arbitrary<int[]> Cells { get; } = Gen.Choose(0, 14).ArrayOf(4).ToArbitrary();

    private static Arbitrary<GroupResponse[]> Groups { get; } =
        (from length in Gen.Choose(3, 4)
         from cells in Gen.Choose(0, 6).ArrayOf(2 * length)
         select cells.Chunk(2).Select(pair => new GroupResponse(pair[0], pair[1])).ToArray()).ToArbitrary();
}
