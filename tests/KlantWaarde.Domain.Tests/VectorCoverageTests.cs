using System.Text.Json;
using KlantWaarde.Domain.Tests.Model;
using KlantWaarde.Domain.Tests.Model.Comparison;
using KlantWaarde.Domain.Tests.Model.Derived;
using KlantWaarde.Domain.Tests.Model.Priorities;
using KlantWaarde.Domain.Tests.Statistics;
using KlantWaarde.Domain.Tests.Statistics.Regression;

namespace KlantWaarde.Domain.Tests;

/// <summary>A case, or a figure of a case, that nothing reads would prove nothing: it fails here.</summary>
public sealed class VectorCoverageTests
{
    private static readonly Dictionary<string, int> CasesRead = new()
    {
        [ShareVectorTests.Wilson] = Count(ShareVectorTests.WilsonCases),
        [ShareVectorTests.Newcombe] = Count(ShareVectorTests.NewcombeCases),
        [ShareVectorTests.Jeffreys] = Count(ShareVectorTests.JeffreysCases),
        [ShareVectorTests.Net] = Count(ShareVectorTests.NetCases),
        [BootstrapVectorTests.File] = Count(BootstrapVectorTests.Cases),
        [MeanVectorTests.File] = Count(MeanVectorTests.Cases),
        [WeightingVectorTests.File] = Count(WeightingVectorTests.Cases),
        [MultiplicityTests.File] = Count(MultiplicityTests.Cases),
        [ExactTableTests.File] =
            Count(ExactTableTests.Cases) + Count(RankSumTests.Cases) + Count(SignTestTests.Cases),
        [TierRuleTests.File] = Count(TierRuleTests.Cases),
        [KleuringRuleTests.File] = Count(KleuringRuleTests.Cases),
        [PyramidRuleTests.File] = Count(PyramidRuleTests.RespondentCases) + Count(PyramidRuleTests.RoleCases),
        [BalanceRuleTests.File] = Count(BalanceRuleTests.Cases),
        [WaveRuleTests.File] = Count(WaveRuleTests.Cases),
        [UpliftTests.File] = Count(UpliftTests.Cases),
        [KanoTests.File] = Count(KanoTests.Cases),
        [GaleProfileTests.File] = Count(GaleProfileTests.Cases),
        [ZoneOfToleranceTests.File] = Count(ZoneOfToleranceTests.Cases),
        [RelativeImportanceTests.File] = Count(RelativeImportanceTests.Cases),
        [PenaltyRewardVectorTests.File] = Count(PenaltyRewardVectorTests.Cases),
        [ZoneRuleTests.File] = Count(ZoneRuleTests.Cases),
    };

    public static TheoryData<string> Files => [.. CasesRead.Keys];

    /// <summary>The palette is read where it is painted: by the tests of the drawing.</summary>
    [Fact]
    public void Every_file_has_a_reader() =>
        Assert.Equal(
            VectorFile.Json("manifest.json").GetProperty("files").EnumerateArray()
                .Select(one => one.GetProperty("file").GetString()!).Except(["22_palette.json"]).Order(StringComparer.Ordinal),
            CasesRead.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_has_a_reader(string file)
    {
        var listed = VectorFile.Json("manifest.json").GetProperty("files").EnumerateArray()
            .Single(one => one.GetProperty("file").GetString() == file);

        Assert.Equal(listed.Count("cases"), CasesRead[file]);
    }

    [Theory]
    [InlineData(BootstrapVectorTests.File, "cases")]
    [InlineData(MeanVectorTests.File, "cases")]
    [InlineData(WeightingVectorTests.File, "cases")]
    [InlineData(ExactTableTests.File, "cases")]
    [InlineData(MultiplicityTests.File, "cases")]
    [InlineData(TierRuleTests.File, "cases identities")]
    [InlineData(KleuringRuleTests.File, "cases")]
    [InlineData(PyramidRuleTests.File, "respondent_cases role_cases")]
    [InlineData(BalanceRuleTests.File, "cases")]
    [InlineData(WaveRuleTests.File, "cases")]
    [InlineData(UpliftTests.File, "cases")]
    [InlineData(GaleProfileTests.File, "attributes")]
    [InlineData(RelativeImportanceTests.File, "cases")]
    [InlineData(PenaltyRewardVectorTests.File, "cases")]
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
        WaveRuleTests.File, "cases",
        "ci90 improved mean_change n n_after n_before p p_bh testable verdict worsened")]
    [InlineData(
        UpliftTests.File, "cases",
        "chance_gain levels mean_level mean_level_all_repaired roadmap shapley single_repair_gain")]
    public void Every_expected_figure_has_a_reader(string file, string list, string figures) =>
        Assert.Equal(
            figures.Split(' '),
            VectorFile.Json(file).GetProperty(list).EnumerateArray()
                .SelectMany(one => Each(one.GetProperty("expected"))).SelectMany(one => one.EnumerateObject())
                .Select(property => property.Name).Distinct().Order(StringComparer.Ordinal));

    /// <summary>For files whose figures do not stand apart from what they are computed from.</summary>
    [Theory]
    [InlineData(GaleProfileTests.File, "attributes", "competitor name ours published_ratio published_weighted weight")]
    [InlineData(GaleProfileTests.File, "published", "note price_satisfaction_total relative_price_ratio")]
    [InlineData(GaleProfileTests.File, "expected", "exact with_ratios_rounded_to_2_decimals")]
    [InlineData(GaleProfileTests.File, "expected/exact", "relative_price total")]
    [InlineData(BootstrapVectorTests.File, "cases",
        "B abc90 acceleration alpha1 alpha2 conf id kind lower monte_carlo_200k n percentile_lower percentile_upper provenance "
        + "published_bca90 replicates theta tolerance upper x z0")]
    [InlineData(MeanVectorTests.File, "cases", "id kind one_sample_group1 paired provenance signed_rank welch x1 x2")]
    [InlineData(MeanVectorTests.File, "cases/paired", "df lower95 mean_difference p t upper95")]
    [InlineData(MeanVectorTests.File, "cases/welch", "df lower95 p t upper95")]
    [InlineData(MeanVectorTests.File, "cases/one_sample_group1", "lower90 mean sd upper90")]
    [InlineData(MeanVectorTests.File, "cases/signed_rank",
        "drop_zeros_exact_p note pratt_exact_p wilcoxon_zero_method_exact_p")]
    [InlineData(WeightingVectorTests.File, "cases",
        "N deff_w formula id kind mean n n_eff provenance published sample_mean sample_var se se_fpc se_without_fpc strata "
        + "tolerance weight_counts weights")]
    [InlineData(ExactTableTests.File, "cases", "a b cases id kind p_greater p_two_sided provenance table")]
    [InlineData(RelativeImportanceTests.File, "cases", "data first id kind last lmg lmg_share provenance r2 response")]
    [InlineData(PenaltyRewardVectorTests.File, "cases", "id kind outcome provenance values y")]
    [InlineData(PenaltyRewardVectorTests.File, "cases/values",
        "bh_p_penalty bh_p_reward codes exact_p_penalty exact_p_reward halo halo_adjusted univariate value")]
    [InlineData(PenaltyRewardVectorTests.File, "cases/values/univariate", ContrastFigures)]
    [InlineData(PenaltyRewardVectorTests.File, "cases/values/halo_adjusted", ContrastFigures)]
    [InlineData(PenaltyRewardVectorTests.File, "cases/values/halo_adjusted/se_hc3", "high low")]
    public void Every_property_has_a_reader(string file, string path, string properties) =>
        Assert.Equal(
            properties.Split(' '),
            path.Split('/').Aggregate<string, IEnumerable<JsonElement>>([VectorFile.Json(file)], Descend)
                .SelectMany(one => one.EnumerateObject())
                .Select(property => property.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(ShareVectorTests.Wilson, "conf id kind lower n provenance published_lower published_upper tolerance upper x")]
    [InlineData(ShareVectorTests.Newcombe,
        "conf id kind lower n1 n2 provenance published_lower published_upper tolerance upper x1 x2")]
    [InlineData(ShareVectorTests.Jeffreys,
        "id kind lower90 lower95 n p_ge_010 p_ge_020 p_ge_025 p_ge_040 p_ge_050 posterior_mean posterior_median provenance "
        + "tolerance upper90 upper95 x")]
    [InlineData(ShareVectorTests.Net,
        "detractors id kind lower90 lower95 n nps nps_adjusted passives promoters provenance se_adjusted tolerance upper90 "
        + "upper95 variance_adjusted variance_unadjusted")]
    [InlineData(KanoTests.File,
        "category_classic category_pouliot dysfunctional dysfunctional_code functional functional_code id kind provenance")]
    [InlineData(ZoneOfToleranceTests.File,
        "adequacy_gap desired id institution item kind minimum perceived position provenance published_adequacy_gap "
        + "published_superiority_gap superiority_gap tolerance zone_width")]
    [InlineData(ZoneRuleTests.File, "code experience id kind minimum provenance")]
    public void Every_column_has_a_reader(string file, string columns) =>
        Assert.Equal(columns.Split(' '), VectorFile.Csv(file)[0].Keys.Order(StringComparer.Ordinal));

    private const string ContrastFigures =
        "b_halo b_high b_low df dgp ia intercept n n_high n_low n_mid penalty r2 reward riocs se_classic se_hc3 sgp";

    private static IEnumerable<JsonElement> Descend(IEnumerable<JsonElement> all, string property) =>
        all.Select(one => one.GetProperty(property))
            .SelectMany(found => found.ValueKind is JsonValueKind.Array ? found.EnumerateArray() : (IEnumerable<JsonElement>)[found]);

    /// <summary>What is expected of a case, or of each klantwaarde in it.</summary>
    private static List<JsonElement> Each(JsonElement expected) =>
        expected.ValueKind is JsonValueKind.Array ? [.. expected.EnumerateArray()] : [expected];

    private static int Count(IEnumerable<object[]> cases) => cases.Count();
}
