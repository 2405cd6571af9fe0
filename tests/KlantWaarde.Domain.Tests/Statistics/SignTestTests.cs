using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Vector 16, the case of McNemar.</summary>
public sealed class SignTestTests
{
    public const string File = "16_exact_tests.json";

    private const string Case = "mcnemar-exact";

    public static TheoryData<string> Cases => [Case];

    public static TheoryData<int> Tables =>
        [.. Enumerable.Range(0, VectorFile.Case(File, Case).GetProperty("cases").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_sign_test_is_that_of_the_reference(int number)
    {
        var one = VectorFile.Case(File, Case).GetProperty("cases")[number];
        var (improved, worsened, p) =
            (one.Count("worse_to_better"), one.Count("better_to_worse"), one.Number("p_two_sided"));
        var tolerance = VectorFile.Json(File).Number("tolerance");

        VectorFile.AssertNear(p, SignTest.TwoSided(improved, worsened), tolerance);
        VectorFile.AssertNear(p, SignTest.TwoSided(worsened, improved), tolerance);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void As_many_to_either_side_prove_nothing(int each) => Assert.Equal(1, SignTest.TwoSided(each, each));

    [Fact]
    public void A_single_change_proves_nothing() => Assert.Equal(1, SignTest.TwoSided(1, 0), 12);

    [Theory]
    [InlineData(-1, 3, "improved")]
    [InlineData(3, -1, "worsened")]
    public void There_are_no_negative_numbers_of_changes(int improved, int worsened, string which) =>
        Assert.Throws<ArgumentOutOfRangeException>(which, () => SignTest.TwoSided(improved, worsened));

    /// <summary>The probability is a sum of binomial coefficients over 2ⁿ.</summary>
    [Fact]
    public void The_probability_is_the_sum_of_the_two_tails() =>
        Law.Holds(Prop.ForAll(Gen.Choose(0, 25).Two().ToArbitrary(), changes =>
        {
            var (improved, worsened) = changes;
            var all = improved + worsened;
            var tails = Enumerable.Range(0, all + 1)
                .Where(count => Math.Abs(2 * count - all) >= Math.Abs(improved - worsened))
                .Sum(count => Choose(all, count));

            VectorFile.AssertNear(tails / Math.Pow(2, all), SignTest.TwoSided(improved, worsened), 1e-12);
        }));

    private static double Choose(int all, int count) =>
        Enumerable.Range(1, count).Aggregate(1.0, (ways, i) => ways * (all - count + i) / i);
}
