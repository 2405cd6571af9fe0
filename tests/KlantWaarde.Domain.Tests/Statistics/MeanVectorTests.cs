using System.Text.Json;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Vector 13: the t tests, the interval of a mean and the signed ranks of Student's sleepers.</summary>
public sealed class MeanVectorTests
{
    public const string File = "13_wave_comparison.json";

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    private static double Tolerance { get; } = VectorFile.Json(File).Number("tolerance");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_t_test_of_the_same_people_is_that_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var test = TTest.Paired(Numbers(one, "x1"), Numbers(one, "x2"))!.Value;

        AssertTest(one.GetProperty("paired"), test);
        VectorFile.AssertNear(one.GetProperty("paired").Number("mean_difference"), test.Difference, Tolerance);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_t_test_of_different_people_is_that_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);

        AssertTest(one.GetProperty("welch"), TTest.Welch(Sample.Of(Numbers(one, "x1")), Sample.Of(Numbers(one, "x2")))!.Value);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_interval_of_a_mean_is_that_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var expected = one.GetProperty("one_sample_group1");
        var sample = Sample.Of(Numbers(one, "x1"));
        var (low, high) = MeanInterval.Of(sample, 0.90, lowest: -24, highest: 24)!.Value;

        VectorFile.AssertNear(expected.Number("mean"), sample.Mean, Tolerance);
        VectorFile.AssertNear(expected.Number("sd"), Math.Sqrt(sample.Variance), Tolerance);
        VectorFile.AssertNear(expected.Number("lower90"), low, Tolerance);
        VectorFile.AssertNear(expected.Number("upper90"), high, Tolerance);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_signed_ranks_are_those_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var expected = one.GetProperty("signed_rank");
        double[] differences = [.. Numbers(one, "x1").Zip(Numbers(one, "x2"), (first, second) => first - second)];
        var leftOut = SignedRankTest.PValue(differences, Unchanged.LeftOut);

        VectorFile.AssertNear(expected.Number("drop_zeros_exact_p"), leftOut, Tolerance);
        VectorFile.AssertNear(expected.Number("wilcoxon_zero_method_exact_p"), leftOut, Tolerance);
        VectorFile.AssertNear(expected.Number("pratt_exact_p"), SignedRankTest.PValue(differences, Unchanged.Ranked), Tolerance);
    }

    private static void AssertTest(JsonElement expected, TTest test)
    {
        var (low, high) = test.Interval(0.95);

        VectorFile.AssertNear(expected.Number("t"), test.Statistic, Tolerance);
        VectorFile.AssertNear(expected.Number("df"), test.Freedom, Tolerance);
        VectorFile.AssertNear(expected.Number("p"), test.PValue, Tolerance);
        VectorFile.AssertNear(expected.Number("lower95"), low, Tolerance);
        VectorFile.AssertNear(expected.Number("upper95"), high, Tolerance);
    }

    private static double[] Numbers(JsonElement one, string property) =>
        [.. one.GetProperty(property).EnumerateArray().Select(number => number.GetDouble())];
}
