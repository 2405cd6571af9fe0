using System.Text.Json;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Vector 17, and what it does not hold.</summary>
public sealed class TierRuleTests
{
    public const string File = "17_spec_tier.json";

    private static readonly ModelSettings Standaard = ModelSettings.Standaard;

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    public static TheoryData<int> Identities =>
        [.. Enumerable.Range(0, VectorFile.Json(File).GetProperty("identities").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_niveau_and_its_evidence_are_those_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var expected = one.GetProperty("expected");
        var tolerance = VectorFile.Json(File).Number("tolerance");
        var stated = CountsOf(one.GetProperty("counts"));
        var library = one.Word<Niveau>("prior");

        var tier = TierRule.Outcome(stated, library, Standaard, one.Word<Niveau>("derived"));

        Assert.Equal(one.Count("n"), stated.Total);
        AssertShares(expected.GetProperty("p_data"), tier.FromAnswers, tolerance);
        AssertShares(expected.GetProperty("p_post"), tier.WithLibrary, tolerance);
        AssertLeads(expected.Word<Niveau>("leading_data")!.Value, tier.FromAnswers);
        AssertLeads(expected.Word<Niveau>("leading_post")!.Value, tier.WithLibrary);
        Assert.Equal(expected.Word<TierStatus>("status"), tier.Status);
        Assert.Equal(expected.Word<Niveau>("tier"), tier.Shown);
        Assert.Equal(expected.GetProperty("shift").GetBoolean(), tier.Shifted);
    }

    [Theory]
    [MemberData(nameof(Identities))]
    public void The_identities_of_the_reference_hold(int index)
    {
        var identity = VectorFile.Json(File).GetProperty("identities")[index];
        var expected = Numbers(identity, "expected");
        var leading = Dirichlet.LeadingProbabilities(Numbers(identity, "alpha"));

        Assert.Equal(expected.Length, leading.Length);
        foreach (var (one, other) in expected.Zip(leading)) VectorFile.AssertNear(one, other, 1e-9);
    }

    [Fact]
    public void Four_against_four_is_gemengd_and_shows_the_library()
    {
        var tier = TierRule.Outcome(new(4, 4, 0, 0), Niveau.Onderscheidend, Standaard);

        Assert.Equal(
            (TierStatus.Gemengd, Niveau.Onderscheidend, Niveau.Basis),
            (tier.Status, tier.Shown, tier.Second));
    }

    [Fact]
    public void Four_against_four_without_library_shows_the_cautious_reading()
    {
        var tier = TierRule.Outcome(new(0, 4, 4, 0), null, Standaard);

        Assert.Equal(
            (TierStatus.Gemengd, Niveau.Onderscheidend, Niveau.Binding),
            (tier.Status, tier.Shown, tier.Second));
    }

    [Fact]
    public void Without_a_library_niveau_nothing_is_shifted() =>
        Assert.False(TierRule.Outcome(new(8, 0, 0, 0), null, Standaard).Shifted);

    [Fact]
    public void What_only_the_library_makes_certain_is_voorlopig()
    {
        var tier = TierRule.Outcome(new(3, 7, 1, 1), Niveau.Onderscheidend, Standaard);

        Assert.InRange(tier.FromAnswers.Onderscheidend, 0.80, Standaard.ConfirmThreshold - 0.001);
        Assert.InRange(tier.WithLibrary.Onderscheidend, Standaard.ConfirmThreshold, 1);
        Assert.Equal(TierStatus.Voorlopig, tier.Status);
    }

    [Fact]
    public void Derived_evidence_alone_cannot_make_a_niveau_bevestigd() =>
        Assert.NotEqual(
            TierStatus.Bevestigd,
            TierRule.Outcome(new(5, 5, 5, 0), Niveau.Basis, Standaard, derived: Niveau.Basis).Status);

    [Fact]
    public void A_niveau_that_is_bevestigd_or_voorlopig_has_no_second()
    {
        Assert.Null(TierRule.Outcome(new(8, 0, 0, 0), Niveau.Basis, Standaard).Second);
        Assert.Null(TierRule.Outcome(new(3, 7, 1, 1), Niveau.Onderscheidend, Standaard).Second);
    }

    /// <summary>A fifth of twelve answers, on top of the half that every niveau has without a library.</summary>
    [Fact]
    public void Without_a_library_niveau_derived_evidence_weighs_as_much()
    {
        var tier = TierRule.Outcome(new(5, 4, 3, 0), library: null, Standaard, derived: Niveau.Binding);

        Assert.Equal(SharesOf(5.5, 4.5, 3.5, 0.5), tier.FromAnswers);
        Assert.Equal(SharesOf(5.5, 4.5, 3.5 + 2.4, 0.5), tier.WithLibrary);
    }

    [Fact]
    public void What_comes_exactly_to_a_threshold_is_enough()
    {
        var stated = new NiveauCounts(6, 2, 0, 0);
        var tier = TierRule.Outcome(stated, Niveau.Basis, Standaard);
        var confirmed = Standaard with { ConfirmThreshold = tier.FromAnswers.Basis };
        var provisional = Standaard with { ConfirmThreshold = 1, ProvisionalThreshold = tier.WithLibrary.Basis };
        var half = Standaard with { ProvisionalThreshold = 0.5 };

        Assert.Equal(TierStatus.Bevestigd, StatusOf(stated, confirmed));
        Assert.Equal(TierStatus.Voorlopig, StatusOf(stated, provisional));
        Assert.Equal(TierStatus.Voorlopig, StatusOf(new NiveauEvidence([3, 3, 0, 0], IsCensus: true), half));

        static TierStatus StatusOf(NiveauEvidence stated, ModelSettings settings) =>
            TierRule.Outcome(stated, answers: 8, Niveau.Basis, settings, derived: null).Status;
    }

    [Theory]
    [InlineData(3, 5, 1, 0, Niveau.Onderscheidend)]
    [InlineData(0, 2, 2, 2, Niveau.Onderscheidend)]
    [InlineData(0, 0, 0, 1, Niveau.NietVanBelang)]
    [InlineData(0, 0, 0, 0, null)]
    public void The_niveau_that_is_stated_most_leads_and_of_equals_the_first(
        int basis, int onderscheidend, int binding, int niet, Niveau? expected) =>
        Assert.Equal(expected, TierRule.LeadingStated(new NiveauCounts(basis, onderscheidend, binding, niet)));

    /// <summary>Of 6 of 7 the probability to be wrong is 0.030, of 8 of 11 it is 0.064: two pass, three do not.</summary>
    [Fact]
    public void Of_the_bevestigde_niveaus_the_least_certain_become_voorlopig()
    {
        var sure = TierRule.Outcome(new(6, 1, 0, 0), Niveau.Basis, Standaard);
        var doubtful = TierRule.Outcome(new(8, 3, 0, 0), Niveau.Basis, Standaard);
        Assert.All([sure, doubtful], tier => Assert.Equal(TierStatus.Bevestigd, tier.Status));

        Assert.Equal(
            [TierStatus.Bevestigd, TierStatus.Bevestigd, TierStatus.Voorlopig],
            TierRule.Limit([doubtful, sure, doubtful with { }], Standaard).Select(tier => tier.Status));
    }

    [Fact]
    public void A_doubtful_niveau_stays_bevestigd_among_enough_sure_ones()
    {
        var sure = TierRule.Outcome(new(30, 0, 0, 0), Niveau.Basis, Standaard);
        var doubtful = TierRule.Outcome(new(10, 4, 0, 0), Niveau.Basis, Standaard);

        Assert.All(
            TierRule.Limit([doubtful, sure], Standaard),
            tier => Assert.Equal(TierStatus.Bevestigd, tier.Status));
    }

    [Fact]
    public void A_lone_doubtful_niveau_becomes_voorlopig_and_keeps_its_place()
    {
        var doubtful = TierRule.Outcome(new(10, 4, 0, 0), Niveau.Onderscheidend, Standaard);

        var tier = Assert.Single(TierRule.Limit([doubtful], Standaard));

        Assert.Equal(doubtful with { Status = TierStatus.Voorlopig }, tier);
    }

    private static NiveauShares SharesOf(params double[] alpha)
    {
        var leading = Dirichlet.LeadingProbabilities(alpha);
        return new(leading[0], leading[1], leading[2], leading[3]);
    }

    private static NiveauCounts CountsOf(JsonElement counts) => new(
        counts.Count("basis"), counts.Count("onderscheidend"), counts.Count("binding"), counts.Count("niet_van_belang"));

    private static void AssertShares(JsonElement expected, NiveauShares actual, double tolerance)
    {
        VectorFile.AssertNear(expected.Number("basis"), actual.Basis, tolerance);
        VectorFile.AssertNear(expected.Number("onderscheidend"), actual.Onderscheidend, tolerance);
        VectorFile.AssertNear(expected.Number("binding"), actual.Binding, tolerance);
        VectorFile.AssertNear(expected.Number("niet_van_belang"), actual.NietVanBelang, tolerance);
    }

    private static void AssertLeads(Niveau leader, NiveauShares shares) =>
        Assert.All(Enum.GetValues<Niveau>(), other => Assert.True(shares[leader] >= shares[other] - 1e-9));

    private static double[] Numbers(JsonElement element, string property) =>
        [.. element.GetProperty(property).EnumerateArray().Select(number => number.GetDouble())];
}
