using System.Text.Json;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Vector 12: BCa on all resamples, on resamples that are given and on our own, and ABC.</summary>
public sealed class BootstrapVectorTests
{
    public const string File = "12_bca_bootstrap.json";

    private const string Spatial = "bca-spatial";

    private const double Confidence = 0.9;

    /// <summary>The standard deviation of z₀ over seeds: 20,000 resamples say no more.</summary>
    private const double Chance = 0.009;

    /// <summary>What the reference's differences lose: with fifty digits the ends are 116.70545414 and 260.88300128.</summary>
    private const double LostDigits = 1e-7;

    public static TheoryData<string> Cases => [Spatial, .. Ids("bca-exact-"), .. Ids("bca-list-")];

    public static TheoryData<string> Complete => [.. Ids("bca-exact-")];

    public static TheoryData<string> Drawn => [.. Ids("bca-list-")];

    [Theory]
    [MemberData(nameof(Complete))]
    public void BCa_on_all_resamples_is_that_of_the_reference(string id)
    {
        var (one, tolerance) = Case(id);
        var figure = FigureOf(id, Numbers(one, "x"));
        var replicates = new Replicates(AllResamplesOf(figure));

        Assert.Equal(one.Count("n"), figure.Members);
        Assert.Equal(one.Count("replicates"), replicates.Count);
        AssertInterval(one, tolerance, BcaInterval.OfAll(
            replicates, Theta(one, figure, tolerance), Jackknife.Of(figure), one.Number("conf")));
        VectorFile.AssertNear(one.Number("percentile_lower"), replicates.Smallest(0.05), tolerance);
        VectorFile.AssertNear(one.Number("percentile_upper"), replicates.Smallest(0.95), tolerance);
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public void BCa_on_resamples_that_were_drawn_is_that_of_the_reference(string id)
    {
        var (one, tolerance) = Case(id);
        var figure = Figures.Mean(Numbers(one, "x"));
        var replicates = new Replicates(Numbers(one, "replicates"));

        Assert.Equal(one.Count("n"), figure.Members);
        Assert.Equal(one.Count("B"), replicates.Count);
        AssertInterval(one, tolerance, BcaInterval.OfDrawn(
            replicates, Theta(one, figure, tolerance), Jackknife.Of(figure), one.Number("conf")));
        VectorFile.AssertNear(one.Number("percentile_lower"), replicates.Interpolated(0.05), tolerance);
        VectorFile.AssertNear(one.Number("percentile_upper"), replicates.Interpolated(0.95), tolerance);
    }

    [Fact]
    public void BCa_of_a_variance_is_what_the_book_prints_and_what_200_000_resamples_give()
    {
        var one = VectorFile.Case(File, Spatial);
        var tolerance = one.GetProperty("tolerance");
        var figure = Figures.Variance(Numbers(one, "x"));
        var theta = Theta(one, figure, 1e-9);

        var interval = BcaInterval.OfDrawn(Bootstrap.Of(figure, 20_000, seed: 1), theta, Jackknife.Of(figure), Confidence)!;

        VectorFile.AssertNear(one.Number("acceleration"), interval.Acceleration, tolerance.Number("acceleration"));
        AssertRelative(one.GetProperty("monte_carlo_200k"), interval, tolerance.Number("bca_monte_carlo_relative"));
        VectorFile.AssertNear(one.GetProperty("monte_carlo_200k").Number("z0"), interval.Bias, 3 * Chance);
        AssertRelative(one.GetProperty("published_bca90"), interval, tolerance.Number("bca_monte_carlo_relative"));
    }

    [Fact]
    public void ABC_of_a_variance_is_that_of_the_reference()
    {
        var one = VectorFile.Case(File, Spatial);
        var expected = one.GetProperty("abc90");

        foreach (var figure in new[] { Figures.Variance(Numbers(one, "x")), Figures.VarianceByShares(Numbers(one, "x")) })
        {
            var interval = AbcInterval.Of(figure, Confidence)!;

            VectorFile.AssertNear(expected.Number("lower"), interval.Low, LostDigits * expected.Number("lower"));
            VectorFile.AssertNear(expected.Number("upper"), interval.High, LostDigits * expected.Number("upper"));
            VectorFile.AssertNear(116.7054541417551, interval.Low, 1e-7);
            VectorFile.AssertNear(260.8830012770942, interval.High, 1e-7);
            VectorFile.AssertNear(one.Number("acceleration"), interval.Acceleration, 1e-9);
            VectorFile.AssertNear(0.1832829844060445, interval.Bias, 1e-9);
        }
    }

    private static void AssertInterval(JsonElement expected, double tolerance, BcaInterval? interval)
    {
        Assert.NotNull(interval);
        VectorFile.AssertNear(expected.Number("z0"), interval.Bias, tolerance);
        VectorFile.AssertNear(expected.Number("acceleration"), interval.Acceleration, tolerance);
        VectorFile.AssertNear(expected.Number("alpha1"), interval.LowShare, tolerance);
        VectorFile.AssertNear(expected.Number("alpha2"), interval.HighShare, tolerance);
        VectorFile.AssertNear(expected.Number("lower"), interval.Low, tolerance);
        VectorFile.AssertNear(expected.Number("upper"), interval.High, tolerance);
    }

    private static void AssertRelative(JsonElement expected, BcaInterval interval, double tolerance)
    {
        VectorFile.AssertNear(expected.Number("lower"), interval.Low, tolerance * expected.Number("lower"));
        VectorFile.AssertNear(expected.Number("upper"), interval.High, tolerance * expected.Number("upper"));
    }

    private static double Theta(JsonElement one, IFigure figure, double tolerance)
    {
        var theta = figure.Nudged(0, 0);
        VectorFile.AssertNear(one.Number("theta"), theta, tolerance);
        return theta;
    }

    private static IFigure FigureOf(string id, double[] x) =>
        id.Contains("-var-", StringComparison.Ordinal) ? Figures.Variance(x) : Figures.Mean(x);

    /// <summary>The figure of every way to draw n members n times.</summary>
    private static double[] AllResamplesOf(IFigure figure)
    {
        var n = figure.Members;
        return [.. Enumerable.Range(0, (int)Math.Pow(n, n)).Select(number => figure.At(SharesOf(number, n)))];
    }

    private static double[] SharesOf(int number, int n)
    {
        var shares = new double[n];
        for (var place = 0; place < n; place++, number /= n)
            shares[number % n] += 1.0 / n;
        return shares;
    }

    private static (JsonElement One, double Tolerance) Case(string id)
    {
        var one = VectorFile.Case(File, id);
        return (one, one.Number("tolerance"));
    }

    private static double[] Numbers(JsonElement one, string property) =>
        [.. one.GetProperty(property).EnumerateArray().Select(number => number.GetDouble())];

    private static IEnumerable<string> Ids(string start) => VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!).Where(id => id.StartsWith(start, StringComparison.Ordinal));
}
