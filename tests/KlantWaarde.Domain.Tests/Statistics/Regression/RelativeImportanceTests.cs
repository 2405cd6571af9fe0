using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Tests.Statistics.Regression;

/// <summary>Vector 10, and what holds of any decomposition.</summary>
public sealed class RelativeImportanceTests
{
    public const string File = "10_lmg_importance.json";

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_shares_of_the_variance_are_those_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var tolerance = VectorFile.Json(File).Number("tolerance");
        string[] names = [.. one.GetProperty("lmg").EnumerateObject().Select(property => property.Name)];

        var importance = RelativeImportance.Of(
            Column(one, one.GetProperty("response").GetString()!), [.. names.Select(name => Column(one, name))]);

        VectorFile.AssertNear(one.Number("r2"), importance.RSquared, tolerance);
        AssertFigures("lmg", importance.Lmg);
        AssertFigures("lmg_share", [.. importance.Lmg.Select(part => part / importance.RSquared)]);
        AssertFigures("first", importance.First);
        AssertFigures("last", importance.Last);

        void AssertFigures(string list, IReadOnlyList<double> actual)
        {
            if (!one.TryGetProperty(list, out var expected)) return;

            Assert.Equal(names, expected.EnumerateObject().Select(property => property.Name));
            foreach (var (property, figure) in expected.EnumerateObject().Zip(actual))
                VectorFile.AssertNear(property.Value.GetDouble(), figure, tolerance);
        }
    }

    [Fact]
    public void The_shares_add_up_to_what_all_explain() =>
        Law.Holds(Prop.ForAll(Data(regressors: 6), data =>
        {
            var importance = RelativeImportance.Of(data[0], data[1..]);

            VectorFile.AssertNear(importance.RSquared, importance.Lmg.Sum(), 1e-12);
            VectorFile.AssertNear(LeastSquares.Fit(data[0], data[1..])?.RSquared ?? importance.RSquared, importance.RSquared, 1e-12);
        }));

    [Fact]
    public void Columns_that_nearly_depend_on_each_other_all_take_part()
    {
        var importance = RelativeImportance.Of(Longley.Outcome, Longley.Regressors);

        VectorFile.AssertNear(Longley.RSquared, importance.RSquared, 1e-9);
        VectorFile.AssertNear(Longley.RSquared, importance.Lmg.Sum(), 1e-9);
    }

    [Fact]
    public void A_share_lies_between_nought_and_one() =>
        Law.Holds(Prop.ForAll(Data(regressors: 5), data =>
            Assert.All(RelativeImportance.Of(data[0], data[1..]).Lmg, part => Assert.InRange(part, -1e-12, 1 + 1e-12))));

    [Fact]
    public void Another_order_of_the_columns_only_moves_the_shares() =>
        Law.Holds(Prop.ForAll(Data(regressors: 5), data =>
        {
            var straight = RelativeImportance.Of(data[0], data[1..]);
            var reversed = RelativeImportance.Of(data[0], [.. data[1..].Reverse()]);

            foreach (var (one, other) in straight.Lmg.Zip(reversed.Lmg.Reverse()))
                VectorFile.AssertNear(one, other, 1e-10);
        }));

    [Fact]
    public void One_column_has_all_that_it_explains()
    {
        var importance = RelativeImportance.Of([1, 2, 4, 3], [[1, 2, 3, 4]]);

        VectorFile.AssertNear(0.64, importance.RSquared, 1e-12);
        VectorFile.AssertNear(0.64, importance.Lmg[0], 1e-12);
        VectorFile.AssertNear(0.64, importance.First[0], 1e-12);
        VectorFile.AssertNear(0.64, importance.Last[0], 1e-12);
        VectorFile.AssertNear(0.8, importance.Correlations[0], 1e-12);
    }

    [Fact]
    public void Columns_that_say_the_same_share_alike_and_add_nothing_to_each_other()
    {
        var importance = RelativeImportance.Of([1, 2, 4, 3], [[1, 2, 3, 4], [8, 6, 4, 2]]);

        VectorFile.AssertNear(0.64, importance.RSquared, 1e-12);
        VectorFile.AssertNear(0.32, importance.Lmg[0], 1e-12);
        VectorFile.AssertNear(0.32, importance.Lmg[1], 1e-12);
        VectorFile.AssertNear(0, importance.Last[0], 1e-12);
        VectorFile.AssertNear(-0.8, importance.Correlations[1], 1e-12);
    }

    [Theory]
    [InlineData(15, 1e-12)]
    [InlineData(16, 0.02)]
    [InlineData(20, 0.02)]
    public void With_columns_that_do_not_overlap_each_has_what_it_explains_alone_also_when_orders_are_drawn(
        int columns, double tolerance)
    {
        var data = Contrasts(columns);
        var outcome = data[0].Select((_, row) => data.Select((column, k) => column[row] / (k + 1)).Sum()).ToArray();

        var importance = RelativeImportance.Of(outcome, data);

        VectorFile.AssertNear(importance.RSquared, importance.Lmg.Sum(), 1e-12);
        foreach (var (lmg, first) in importance.Lmg.Zip(importance.First)) VectorFile.AssertNear(first, lmg, tolerance);
    }

    /// <summary>Above fifteen columns the orders are drawn: two that are alike come out alike, but not the same.</summary>
    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void From_sixteen_columns_on_the_orders_are_drawn_by_a_fixed_seed(int columns, bool isExact)
    {
        var (outcome, data) = FirstAndLastAlike(columns);

        var importance = RelativeImportance.Of(outcome, data);

        Assert.Equal(isExact, Math.Abs(importance.Lmg[0] - importance.Lmg[^1]) < 1e-12);
        VectorFile.AssertNear(importance.Lmg[0], importance.Lmg[^1], 0.1);
        Assert.Equal(importance.Lmg, RelativeImportance.Of(outcome, data).Lmg);
    }

    /// <summary>A released report comes out the same years later: this figure changes with the seed and with how orders are drawn.</summary>
    [Fact]
    public void The_orders_that_are_drawn_stay_the_same()
    {
        var (outcome, data) = FirstAndLastAlike(16);

        VectorFile.AssertNear(0.24304230590423334, RelativeImportance.Of(outcome, data).Lmg[0], 1e-9);
    }

    [Fact]
    public void A_column_that_does_not_vary_or_is_too_short_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => RelativeImportance.Of([1, 2, 3], [[4, 4, 4]]));
        Assert.Throws<ArgumentException>(() => RelativeImportance.Of([4, 4, 4], [[1, 2, 3]]));
        Assert.Throws<ArgumentException>(() => RelativeImportance.Of([1, 2, 3], [[1, 2]]));
        Assert.Throws<ArgumentException>(() => RelativeImportance.Of([1, 2, 3], []));
    }

    private static (double[] Outcome, double[][] Data) FirstAndLastAlike(int columns)
    {
        var data = Contrasts(columns);
        data[^1] = data[0];
        return ([.. data[0].Select((one, row) => 2 * one + data[1][row] + (row % 7))], data);
    }

    /// <summary>Columns of −1 and 1 that do not correlate: the signs of a Walsh matrix of 32 rows.</summary>
    private static double[][] Contrasts(int columns) =>
        [.. Enumerable.Range(1, columns).Select(column => Enumerable.Range(0, 32)
            .Select(row => int.IsEvenInteger(System.Numerics.BitOperations.PopCount((uint)(row & column))) ? 1.0 : -1.0).ToArray())];

    /// <summary>Codes of thirty klanten; the last two give each column a variance.</summary>
    private static Arbitrary<double[][]> Data(int regressors) =>
        Gen.Choose(-2, 2).Select(code => (double)code).ArrayOf(28).Select(codes => (double[])[.. codes, -1, 1])
            .ArrayOf(regressors + 1).ToArbitrary();

    private static double[] Column(JsonElement one, string name) =>
        [.. one.GetProperty("data").EnumerateArray().Select(row => row.Number(name))];
}
