using System.Globalization;
using System.Text.Json;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Vector 15: strata, finite populations and the effective size of a weighted sample.</summary>
public sealed class WeightingVectorTests
{
    public const string File = "15_weighting_fpc.json";

    private const string Stratified = "api-stratified";

    private const string Finite = "api-srs-fpc";

    private const string Strata = "kish-strat";

    private const string Small = "kish-small";

    public static TheoryData<string> Cases => [Stratified, Finite, Strata, Small];

    /// <summary>The package prints two decimals of a mean and four of its error.</summary>
    private const double PrintedMean = 0.5e-2;
    private const double PrintedError = 0.5e-4;

    private static double Tolerance { get; } = VectorFile.Json(File).Number("tolerance");

    [Fact]
    public void The_mean_of_strata_and_its_error_are_those_of_the_reference()
    {
        var one = VectorFile.Case(File, Stratified);
        var (mean, error) = StratifiedMean.Of(
            [.. one.GetProperty("strata").EnumerateObject().Select(stratum => StratumOf(stratum.Value))]);

        VectorFile.AssertNear(one.Number("mean"), mean, one.Number("tolerance"));
        VectorFile.AssertNear(one.Number("se"), error, one.Number("tolerance"));
        VectorFile.AssertNear(one.GetProperty("published").Number("mean"), mean, PrintedMean);
        VectorFile.AssertNear(one.GetProperty("published").Number("se"), error, PrintedError);
    }

    [Fact]
    public void The_error_of_a_mean_in_a_finite_population_is_that_of_the_reference()
    {
        var one = VectorFile.Case(File, Finite);
        var sample = new Sample(one.Count("n"), one.Number("sample_mean"), one.Number("sample_var"));
        var error = FinitePopulation.StandardError(sample, one.Count("N"));

        VectorFile.AssertNear(one.Number("se_fpc"), error, Tolerance);
        VectorFile.AssertNear(one.Number("se_without_fpc"), sample.StandardError, Tolerance);
        VectorFile.AssertNear(one.GetProperty("published").Number("mean"), sample.Mean, PrintedMean + 1e-9);
        VectorFile.AssertNear(one.GetProperty("published").Number("se"), error, PrintedError);
    }

    [Fact]
    public void The_effective_size_of_weighted_strata_is_that_of_the_reference()
    {
        var one = VectorFile.Case(File, Strata);
        double[] weights = [.. one.GetProperty("weight_counts").EnumerateObject()
            .SelectMany(count => Enumerable.Repeat(
                double.Parse(count.Name, CultureInfo.InvariantCulture), count.Value.GetInt32()))];

        Assert.Equal(one.Count("n"), weights.Length);
        VectorFile.AssertNear(one.Number("n_eff"), Kish.EffectiveSize(weights), 1e-5);
        VectorFile.AssertNear(one.Number("deff_w"), Kish.DesignEffect(weights), 1e-7);
    }

    [Fact]
    public void The_effective_size_of_seven_weights_is_that_of_the_reference()
    {
        var one = VectorFile.Case(File, Small);

        VectorFile.AssertNear(
            one.Number("n_eff"),
            Kish.EffectiveSize([.. one.GetProperty("weights").EnumerateArray().Select(weight => weight.GetDouble())]),
            Tolerance);
    }

    private static Stratum StratumOf(JsonElement one) =>
        new(new(one.Count("n"), one.Number("mean"), one.Number("var")), one.Count("N"));
}
