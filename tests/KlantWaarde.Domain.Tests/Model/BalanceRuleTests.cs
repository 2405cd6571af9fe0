using System.Text.Json;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Vector 20, and the edges of method 2c.</summary>
public sealed class BalanceRuleTests
{
    public const string File = "20_spec_value_balance.json";

    private static readonly Dictionary<string, BalanceVerdict> Verdicts = new()
    {
        ["meer_waard"] = BalanceVerdict.WorthMore,
        ["in_balans"] = BalanceVerdict.InBalance,
        ["investering_weegt_zwaarder"] = BalanceVerdict.InvestmentWeighsMore,
    };

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_value_balance_is_that_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var expected = one.GetProperty("expected");
        var tolerance = VectorFile.Json(File).Number("tolerance");

        var balance = BalanceRule.Outcome(
            [.. one.GetProperty("values").EnumerateArray().Select(Klantwaarde)],
            [.. one.GetProperty("investment").EnumerateArray().Select(Investering)],
            ModelSettings.Standaard);

        AssertWeights(expected.GetProperty("weights"), balance.Weights, tolerance);
        AssertWeights(expected.GetProperty("investment_weights"), balance.InvestmentWeights, tolerance);
        VectorFile.AssertNear(expected.Number("benefit_balance"), balance.Benefit, tolerance);
        VectorFile.AssertNear(expected.Number("investment_balance"), balance.Investment, tolerance);
        VectorFile.AssertNear(expected.Number("ratio"), balance.Ratio, tolerance);
        Assert.Equal(Verdicts[expected.GetProperty("verdict").GetString()!], balance.Verdict);
    }

    [Theory]
    [InlineData(1, 0, BalanceVerdict.InBalance)]
    [InlineData(2, 0, BalanceVerdict.WorthMore)]
    [InlineData(0, 1, BalanceVerdict.InBalance)]
    [InlineData(0, 2, BalanceVerdict.InvestmentWeighsMore)]
    public void Five_hundredths_from_one_is_still_in_balance(int above, int below, BalanceVerdict expected) =>
        Assert.Equal(expected, BalanceRule.Outcome(
            [new(Niveau.Binding, new(below, 20 - above - below, above), 3)],
            [new(Niveau.Onderscheidend, new(0, 20, 0), 3)],
            ModelSettings.Standaard).Verdict);

    [Fact]
    public void Without_picks_every_klantwaarde_weighs_the_same() =>
        Assert.Equal([0.5, 0.5], BalanceRule.Outcome(
            [new(Niveau.Binding, new(0, 5, 0), 0), new(Niveau.Basis, new(0, 5, 0), 0)],
            [new(Niveau.Onderscheidend, new(0, 5, 0), 0)],
            ModelSettings.Standaard).Weights);

    private static BalanceItem Klantwaarde(JsonElement one) =>
        Item(one, one.Word<Niveau>("tier")!.Value, "below", "met", "above");

    private static BalanceItem Investering(JsonElement one) =>
        Item(one, Niveau.Onderscheidend, "heavier", "fair", "lighter");

    private static BalanceItem Item(JsonElement one, Niveau niveau, string below, string met, string above)
    {
        var counts = new ExperienceCounts(one.Count(below), one.Count(met), one.Count(above));
        Assert.Equal(one.Count("n"), counts.Total);
        return new(niveau, counts, one.Count("picks"));
    }

    private static void AssertWeights(JsonElement expected, IReadOnlyList<double> actual, double tolerance)
    {
        Assert.Equal(expected.GetArrayLength(), actual.Count);
        foreach (var (one, other) in expected.EnumerateArray().Zip(actual))
            VectorFile.AssertNear(one.GetDouble(), other, tolerance);
    }
}
