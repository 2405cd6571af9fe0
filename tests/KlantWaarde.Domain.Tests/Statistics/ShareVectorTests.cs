using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Vectors 01 (Wilson), 02 (difference of two shares), 03 (Jeffreys) and 04 (net share).</summary>
public sealed class ShareVectorTests
{
    public const string Wilson = "01_wilson.csv";
    public const string Newcombe = "02_newcombe_difference.csv";
    public const string Jeffreys = "03_jeffreys.csv";
    public const string Net = "04_net_share_adjusted_wald.csv";

    /// <summary>Newcombe printed four decimals.</summary>
    private const double Printed = 0.5e-4;

    public static TheoryData<string> WilsonCases => IdsOf(Wilson);

    public static TheoryData<string> NewcombeCases => IdsOf(Newcombe);

    public static TheoryData<string> JeffreysCases => IdsOf(Jeffreys);

    public static TheoryData<string> NetCases => IdsOf(Net);

    [Theory]
    [MemberData(nameof(WilsonCases))]
    public void A_Wilson_interval_is_that_of_the_reference(string id)
    {
        var row = VectorFile.Row(Wilson, id);
        var (low, high) = WilsonInterval.Of(row.Number("x"), row.Number("n"), row.Number("conf"));

        VectorFile.AssertNear(row.Number("lower"), low, row.Number("tolerance"));
        VectorFile.AssertNear(row.Number("upper"), high, row.Number("tolerance"));
        if (row["published_lower"] is "") return;

        VectorFile.AssertNear(row.Number("published_lower"), low, Printed);
        VectorFile.AssertNear(row.Number("published_upper"), high, Printed);
    }

    [Theory]
    [MemberData(nameof(NewcombeCases))]
    public void The_interval_of_a_difference_is_that_of_the_reference(string id)
    {
        var row = VectorFile.Row(Newcombe, id);
        var (low, high) = NewcombeDifference.Of(
            row.Number("x1"), row.Number("n1"), row.Number("x2"), row.Number("n2"), row.Number("conf"));

        VectorFile.AssertNear(row.Number("lower"), low, row.Number("tolerance"));
        VectorFile.AssertNear(row.Number("upper"), high, row.Number("tolerance"));
        VectorFile.AssertNear(row.Number("published_lower"), low, Printed);
        VectorFile.AssertNear(row.Number("published_upper"), high, Printed);
    }

    [Theory]
    [MemberData(nameof(JeffreysCases))]
    public void The_Jeffreys_probability_of_a_share_is_that_of_the_reference(string id)
    {
        var row = VectorFile.Row(Jeffreys, id);
        var posterior = new JeffreysPosterior(row.Number("x"), row.Number("n"));

        foreach (var (column, share) in new[]
            { ("p_ge_010", 0.10), ("p_ge_020", 0.20), ("p_ge_025", 0.25), ("p_ge_040", 0.40), ("p_ge_050", 0.50) })
        {
            VectorFile.AssertNear(row.Number(column), posterior.ProbabilityAtLeast(share), row.Number("tolerance"));
        }
    }

    [Theory]
    [MemberData(nameof(JeffreysCases))]
    public void The_Jeffreys_interval_is_that_of_the_reference(string id)
    {
        var row = VectorFile.Row(Jeffreys, id);
        var posterior = new JeffreysPosterior(row.Number("x"), row.Number("n"));

        foreach (var (confidence, ends) in new[] { (0.90, "90"), (0.95, "95") })
        {
            var (low, high) = posterior.Interval(confidence);

            VectorFile.AssertNear(row.Number($"lower{ends}"), low, row.Number("tolerance"));
            VectorFile.AssertNear(row.Number($"upper{ends}"), high, row.Number("tolerance"));
        }
    }

    [Theory]
    [MemberData(nameof(JeffreysCases))]
    public void The_middle_of_what_is_known_of_a_share_is_that_of_the_reference(string id)
    {
        var row = VectorFile.Row(Jeffreys, id);
        var posterior = new JeffreysPosterior(row.Number("x"), row.Number("n"));

        VectorFile.AssertNear(row.Number("posterior_median"), posterior.Median, row.Number("tolerance"));
        VectorFile.AssertNear(row.Number("posterior_mean"), posterior.Mean, row.Number("tolerance"));
    }

    /// <summary>The share and its variance before the adjustment (nps, variance_unadjusted) are nothing of ours.</summary>
    [Theory]
    [MemberData(nameof(NetCases))]
    public void A_net_share_has_the_adjusted_Wald_interval_of_the_reference(string id)
    {
        var row = VectorFile.Row(Net, id);

        foreach (var (confidence, ends) in new[] { (0.95, "95"), (0.90, "90") })
        {
            var (low, high) = NetShare.AdjustedWald(
                row.Number("promoters"), row.Number("detractors"), row.Number("n"), confidence);

            VectorFile.AssertNear(row.Number($"lower{ends}"), low, row.Number("tolerance"));
            VectorFile.AssertNear(row.Number($"upper{ends}"), high, row.Number("tolerance"));
            VectorFile.AssertNear(row.Number("nps_adjusted"), (low + high) / 2, row.Number("tolerance"));

            var error = (high - low) / 2 / NormalDistribution.TwoSided(confidence);
            VectorFile.AssertNear(row.Number("se_adjusted"), error, row.Number("tolerance"));
            VectorFile.AssertNear(row.Number("variance_adjusted"), error * error * (row.Number("n") + 3), 1e-8);
        }
    }

    private static TheoryData<string> IdsOf(string file) => [.. VectorFile.Csv(file).Select(row => row["id"])];
}
