using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Derived;
using KlantWaarde.Domain.Statistics;
using static KlantWaarde.Domain.Tests.Model.Derived.Voices;

namespace KlantWaarde.Domain.Tests.Model.Derived;

/// <summary>The edges of method 2a, step 3.</summary>
public sealed class DerivedEvidenceRuleTests
{
    [Theory]
    [InlineData(4, null, Obstacle.TooFewClients)]
    [InlineData(5, 5, Obstacle.TooFewClients)]
    [InlineData(14, 14, Obstacle.TooFewClients)]
    [InlineData(15, 15, null)]
    public void Below_fifteen_klanten_nothing_is_tested_and_below_five_not_even_their_number_told(
        int clients, int? shown, Obstacle? obstacle)
    {
        var contrasts = Assert.Single(Evidence(Spread(clients))).Satisfaction;

        Assert.Equal(shown, contrasts.Clients);
        Assert.Equal((obstacle, obstacle), (contrasts.Penalty.Obstacle, contrasts.Reward.Obstacle));
        Assert.Equal(obstacle is null, contrasts.Cells is not null);
        Assert.Equal(obstacle is null, contrasts.Spread is not null);
        Assert.Equal(obstacle is null, contrasts.Penalty.IsTestable && contrasts.Penalty.P is not null);
    }

    [Fact]
    public void Satisfaction_and_loyalty_are_counted_each_by_itself()
    {
        var evidence = Assert.Single(Evidence(Spread(14), Alike(1, 7, null, 0)));

        Assert.Equal((15, 14), (evidence.Satisfaction.Clients, evidence.Loyalty.Clients));
        Assert.True(evidence.Satisfaction.Penalty.IsTestable);
        Assert.False(evidence.Loyalty.Penalty.IsTestable);
    }

    [Fact]
    public void Who_has_no_outcome_or_no_code_is_not_counted() =>
        Assert.Equal(15, Assert.Single(Evidence(Spread(15), Alike(9, null, null, 1), Alike(9, 7, 7, [null]))).Satisfaction.Clients);

    [Theory]
    [InlineData(3, 3, 9, true, true)]
    [InlineData(2, 4, 9, false, true)]
    [InlineData(4, 9, 2, true, false)]
    [InlineData(6, 2, 7, false, false)]
    [InlineData(0, 9, 6, false, true)]
    [InlineData(8, 7, 0, true, false)]
    [InlineData(8, 0, 7, false, false)]
    public void A_contrast_with_fewer_than_three_in_a_cell_is_not_testable_and_the_other_may_be(
        int below, int met, int above, bool penalty, bool reward)
    {
        var contrasts = Assert.Single(Evidence(Alike(below, 5, 5, -1), Alike(met, 6, 6, 0), Alike(above, 8, 8, 1))).Satisfaction;

        Assert.Equal(new(below, met, above), contrasts.Cells);
        AssertContrast(penalty, 1, contrasts.Penalty);
        AssertContrast(reward, 2, contrasts.Reward);
        Assert.Equal(penalty && reward, contrasts.ImpactRange is not null);
        Assert.Equal(penalty && reward, contrasts.ImpactAsymmetry is not null);

        static void AssertContrast(bool isTestable, double estimate, Contrast contrast)
        {
            Assert.Equal(isTestable, contrast.IsTestable);
            Assert.Equal(isTestable ? null : Obstacle.CellTooSmall, contrast.Obstacle);
            if (isTestable) VectorFile.AssertNear(estimate, contrast.Estimate!.Value, 1e-12);
            else Assert.Equal((null, null, null, null), (contrast.Estimate, contrast.StandardError, contrast.P, contrast.AdjustedP));
        }
    }

    [Fact]
    public void The_test_is_exact_and_looks_at_one_side()
    {
        var up = Assert.Single(Evidence(Alike(3, 5, null, -1), Alike(3, 6, null, 0), Alike(9, 8, null, 1))).Satisfaction;
        var down = Assert.Single(Evidence(Alike(3, 8, null, -1), Alike(3, 6, null, 0), Alike(9, 5, null, 1))).Satisfaction;

        // One of the C(6, 3) and one of the C(12, 3) ways to divide them.
        VectorFile.AssertNear(1 / 20.0, up.Penalty.P!.Value, 1e-12);
        VectorFile.AssertNear(1 / 220.0, up.Reward.P!.Value, 1e-12);
        VectorFile.AssertNear(1, down.Penalty.P!.Value, 1e-12);
        VectorFile.AssertNear(1, down.Reward.P!.Value, 1e-12);
    }

    [Fact]
    public void Much_worse_is_worse_and_much_better_is_better()
    {
        var single = Evidence(Alike(5, 5, 5, -1), Alike(5, 6, 6, 0), Alike(5, 8, 8, 1));
        var twice = Evidence(Alike(5, 5, 5, -2), Alike(5, 6, 6, 0), Alike(5, 8, 8, 2));

        Assert.Equal(single, twice);
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void From_twenty_klanten_on_the_halo_takes_part(int clients, bool isAdjusted) =>
        Assert.Equal(isAdjusted, Evidence(WithHalo(clients))[0].Satisfaction.HaloAdjusted);

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void Who_judged_nothing_else_does_not_count_for_the_halo_but_does_for_the_test(int withHalo, bool isAdjusted)
    {
        var contrasts = Evidence(WithHalo(withHalo), Alike(6, 7, 7, 1, null))[0].Satisfaction;

        Assert.Equal(isAdjusted, contrasts.HaloAdjusted);
        Assert.Equal(withHalo + 6, contrasts.Clients);
        Assert.Equal(withHalo + 6, contrasts.Cells!.Total);
    }

    [Fact]
    public void The_halo_takes_away_what_those_who_are_content_with_everything_add()
    {
        var contrasts = Evidence(ContentWithEverything)[0].Satisfaction;

        Assert.True(contrasts.HaloAdjusted);
        Assert.True(contrasts.Reward.IsSignificant);
        VectorFile.AssertNear(0, contrasts.Reward.Estimate!.Value, 1e-12);
    }

    [Fact]
    public void A_klantwaarde_on_its_own_has_no_halo() =>
        Assert.False(Assert.Single(Evidence(Spread(30))).Satisfaction.HaloAdjusted);

    [Fact]
    public void A_halo_that_is_no_more_than_the_code_leaves_the_plain_contrasts()
    {
        var contrasts = Evidence(Alike(8, 5, 5, -1, -1), Alike(8, 6, 6, 0, 0), Alike(8, 8, 8, 1, 1))[0].Satisfaction;

        Assert.False(contrasts.HaloAdjusted);
        VectorFile.AssertNear(1, contrasts.Penalty.Estimate!.Value, 1e-12);
        VectorFile.AssertNear(2, contrasts.Reward.Estimate!.Value, 1e-12);
    }

    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(2, 1, false)]
    [InlineData(3, 4, true)]
    [InlineData(3, 0, true)]
    public void A_halo_that_leaves_a_testable_cell_too_small_leaves_the_plain_contrasts(
        int belowWithHalo, int belowWithout, bool isAdjusted)
    {
        var contrasts = Evidence(
            Alike(belowWithHalo, 4, 4, -1, 2), Alike(belowWithout, 5, 5, -1, null),
            Alike(12, 6, 6, 0, -1), Alike(6, 7, 7, 0, 1), Alike(4, 8, 8, 1, 0), Alike(4, 8, 8, 1, 1))[0].Satisfaction;

        Assert.Equal(isAdjusted, contrasts.HaloAdjusted);
        Assert.True(contrasts.Penalty.IsTestable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void That_holds_for_the_other_cells_too(int side)
    {
        int?[] others = [-1, 0, 1];
        var rest = new[] { -1, 0, 1 }.Where(one => one != side)
            .SelectMany(one => others.SelectMany(other => Alike(4, 6 + one, 6 + one, one, other)));
        var few = Alike(2, 6 + side, 6 + side, side, 1).Concat(Alike(4, 6 + side, 6 + side, side, null));

        Assert.False(Evidence(rest, few)[0].Satisfaction.HaloAdjusted);
        Assert.True(Evidence(rest, few, Alike(1, 6 + side, 6 + side, side, 0))[0].Satisfaction.HaloAdjusted);
    }

    [Fact]
    public void A_cell_that_was_too_small_anyway_does_not_keep_the_halo_out() =>
        Assert.True(Evidence(
            Alike(1, 4, 4, -1, 2), Alike(1, 5, 5, -1, null),
            Alike(12, 6, 6, 0, -1), Alike(6, 7, 7, 0, 1), Alike(4, 8, 8, 1, 0), Alike(4, 8, 8, 1, 1))[0].Satisfaction.HaloAdjusted);

    [Fact]
    public void All_testable_contrasts_of_the_rol_are_one_family() =>
        Law.Holds(Prop.ForAll(
            Gen.Choose(-2, 2).ArrayOf(3 * 24).ToArbitrary(),
            Gen.Choose(1, 10).ArrayOf(2 * 24).ToArbitrary(),
            (codes, marks) =>
            {
                var evidence = Evidence(Enumerable.Range(0, 24).Select(j => new OrganisationVoice(
                    marks[2 * j], j < 20 ? marks[2 * j + 1] : null, [codes[3 * j], codes[3 * j + 1], j < 14 ? codes[3 * j + 2] : null])));
                Contrast[] all = [.. evidence.Select(one => one.Satisfaction).Concat(evidence.Select(one => one.Loyalty))
                    .SelectMany(one => new[] { one.Penalty, one.Reward }).Where(one => one.IsTestable)];

                Assert.Equal(
                    Multiplicity.BenjaminiHochberg([.. all.Select(one => one.P!.Value)]),
                    all.Select(one => one.AdjustedP!.Value));
                Assert.All(all, one => Assert.Equal(one.AdjustedP <= 0.10, one.IsSignificant));
            }));

    [Fact]
    public void What_just_reaches_the_false_discovery_rate_is_significant()
    {
        List<OrganisationVoice> voices = [.. Alike(3, 5, null, -1), .. Alike(3, 6, null, 0), .. Alike(9, 6, null, 1)];

        // The reward has p = 1, so that the penalty is the first of two: 2/20.
        Assert.True(PenaltyAt(q: 2 / 20.0).IsSignificant);
        Assert.False(PenaltyAt(q: 1.99 / 20.0).IsSignificant);

        Contrast PenaltyAt(double q) =>
            DerivedEvidenceRule.Outcome(voices, 1, Partner, ModelSettings.Standaard with { DerivedQ = q })[0].Satisfaction.Penalty;
    }

    [Fact]
    public void An_outcome_that_does_not_vary_shows_no_contrast_and_no_niveau()
    {
        var evidence = Assert.Single(Evidence(Alike(5, 7, 7, -1), Alike(5, 7, 7, 0), Alike(5, 7, 7, 1)));

        Assert.Equal(0, evidence.Satisfaction.Spread);
        Assert.Null(evidence.Satisfaction.ImpactAsymmetry);
        Assert.Null(evidence.Tag);
        Assert.False(evidence.WorksBothWays);
    }

    [Fact]
    public void Without_voices_every_klantwaarde_still_has_its_evidence() =>
        Assert.Equal(3, DerivedEvidenceRule.Outcome([], 3, Partner, ModelSettings.Standaard).Count);

    /// <summary>All three cells, as evenly as it goes.</summary>
    private static IEnumerable<OrganisationVoice> Spread(int clients) =>
        Enumerable.Range(0, clients).Select(j => new OrganisationVoice(5 + j % 3, 4 + j % 4, [j % 3 - 1]));

    /// <summary>With a second klantwaarde that has nothing to do with the first.</summary>
    private static IEnumerable<OrganisationVoice> WithHalo(int clients) =>
        Enumerable.Range(0, clients).Select(j => new OrganisationVoice(5 + j % 3, 4 + j % 4, [j % 3 - 1, j % 5 - 2]));

    /// <summary>Satisfaction is 5 + h, whatever the code; but the code is high where h is.</summary>
    internal static IEnumerable<OrganisationVoice> ContentWithEverything =>
        Alike(9, 5, null, 0, 0).Concat(Alike(3, 6, null, 0, 1)).Concat(Alike(3, 6, null, 1, 1)).Concat(Alike(9, 7, null, 1, 2));
}
