using System.Text.Json;
using KlantWaarde.Domain.Tests.Model;
using KlantWaarde.Domain.Tests.Model.Priorities;
using KlantWaarde.Domain.Tests.Statistics;

namespace KlantWaarde.Domain.Tests;

/// <summary>A case, or a figure of a case, that nothing reads would prove nothing: it fails here.</summary>
public sealed class VectorCoverageTests
{
    private static readonly Dictionary<string, int> CasesRead = new()
    {
        ["01_wilson.csv"] = Count(ShareVectorTests.WilsonCases),
        ["03_jeffreys.csv"] = Count(ShareVectorTests.JeffreysCases),
        ["04_net_share_adjusted_wald.csv"] = Count(ShareVectorTests.NetCases),
        [MultiplicityTests.File] = Count(MultiplicityTests.Cases),
        [TierRuleTests.File] = Count(TierRuleTests.Cases),
        [KleuringRuleTests.File] = Count(KleuringRuleTests.Cases),
        [PyramidRuleTests.File] = Count(PyramidRuleTests.RespondentCases) + Count(PyramidRuleTests.RoleCases),
        [BalanceRuleTests.File] = Count(BalanceRuleTests.Cases),
        [UpliftTests.File] = Count(UpliftTests.Cases),
    };

    public static TheoryData<string> Files => [.. CasesRead.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_has_a_reader(string file)
    {
        var listed = VectorFile.Json("manifest.json").GetProperty("files").EnumerateArray()
            .Single(one => one.GetProperty("file").GetString() == file);

        Assert.Equal(listed.Count("cases"), CasesRead[file]);
    }

    [Theory]
    [InlineData(MultiplicityTests.File, "cases")]
    [InlineData(TierRuleTests.File, "cases identities")]
    [InlineData(KleuringRuleTests.File, "cases")]
    [InlineData(PyramidRuleTests.File, "respondent_cases role_cases")]
    [InlineData(BalanceRuleTests.File, "cases")]
    [InlineData(UpliftTests.File, "cases")]
    public void Every_list_of_cases_has_a_reader(string file, string lists) =>
        Assert.Equal(
            lists.Split(' '),
            VectorFile.Json(file).EnumerateObject()
                .Where(property => property.Value.ValueKind is JsonValueKind.Array).Select(property => property.Name));

    [Theory]
    [InlineData(TierRuleTests.File, "cases", "leading_data leading_post p_data p_post shift status tier")]
    [InlineData(KleuringRuleTests.File, "cases", "certainty colour label net_share p_exceed p_orange_or_red p_red")]
    [InlineData(PyramidRuleTests.File, "role_cases", "cap certainty_raw level n name p_at_least raw_level shares status")]
    [InlineData(BalanceRuleTests.File, "cases", "benefit_balance investment_balance investment_weights ratio verdict weights")]
    [InlineData(
        UpliftTests.File, "cases",
        "chance_gain levels mean_level mean_level_all_repaired roadmap shapley single_repair_gain")]
    public void Every_expected_figure_has_a_reader(string file, string list, string figures) =>
        Assert.Equal(
            figures.Split(' '),
            VectorFile.Json(file).GetProperty(list).EnumerateArray()
                .SelectMany(one => one.GetProperty("expected").EnumerateObject())
                .Select(property => property.Name).Distinct().Order(StringComparer.Ordinal));

    private static int Count(IEnumerable<object[]> cases) => cases.Count();
}
