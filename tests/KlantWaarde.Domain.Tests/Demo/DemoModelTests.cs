using KlantWaarde.Domain.Demo;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Demo;

/// <summary>The demo shows everything that the model can say.</summary>
public sealed class DemoModelTests
{
    private static readonly DateTimeOffset Reference = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static SurveyOutcome Outcome { get; } = DemoOutcome.Of(DemoSurvey.Finished(Reference));

    private static Klantwaardemodel Partner => Outcome.Models[0];

    private static Klantwaardemodel Leverancier => Outcome.Models[1];

    private static IEnumerable<VerwachtingCell> Cells => Outcome.Models.SelectMany(model => model.Verwachtingen);

    [Fact]
    public void Every_kleuring_occurs() =>
        Assert.Equal(Enum.GetValues<Kleuring>(), Cells.Select(cell => cell.Performance.Kleuring).Distinct().Order());

    [Fact]
    public void Every_zekerheid_occurs() => Assert.Equal(
        Enum.GetValues<Zekerheid>(),
        Cells.Select(cell => cell.Performance.Zekerheid).OfType<Zekerheid>().Distinct().Order());

    [Fact]
    public void Niveaus_are_bevestigd_voorlopig_and_gemengd() => Assert.Equal(
        [TierStatus.Gemengd, TierStatus.Voorlopig, TierStatus.Bevestigd],
        Cells.Select(cell => cell.Tier.Status).Distinct().Order());

    [Fact]
    public void Partners_hold_Noordlijn_at_oke_because_they_have_no_inzicht()
    {
        Assert.Equal(24, Partner.Respondents);
        Assert.Equal(Prestatieniveau.Prima, Partner.Level?.Raw);
        Assert.Equal(Prestatieniveau.Oke, Partner.Level?.Level);
        Assert.Equal(["Inzicht"], Partner.Level?.CappedBy);
    }

    [Fact]
    public void Leveranciers_find_Noordlijn_prima()
    {
        Assert.Equal(36, Leverancier.Respondents);
        Assert.Equal(Prestatieniveau.Prima, Leverancier.Level?.Level);
        Assert.Empty(Leverancier.Level!.CappedBy);
    }

    [Fact]
    public void The_two_rollen_get_a_different_worth_for_what_they_put_in()
    {
        Assert.Equal(BalanceVerdict.InvestmentWeighsMore, Partner.Balance?.Verdict);
        Assert.Equal(BalanceVerdict.WorthMore, Leverancier.Balance?.Verdict);
    }

    [Fact]
    public void For_leveranciers_a_quick_answer_has_become_basis()
    {
        var cell = Assert.Single(Leverancier.Verwachtingen, cell => cell.Tier.Shifted);

        Assert.Equal("snel-antwoord", cell.Code);
        Assert.Equal(Niveau.Basis, cell.Tier.Shown);
    }

    [Fact]
    public void For_partners_derived_evidence_tips_thinking_along_towards_onderscheidend()
    {
        var cell = Assert.Single(Partner.Verwachtingen, cell => cell.Tier.Shifted);

        Assert.Equal(("meedenken", Niveau.Onderscheidend), (cell.Code, cell.Derived!.Tag!.Value));
        Assert.Equal((TierStatus.Voorlopig, Niveau.Onderscheidend), (cell.Tier.Status, cell.Tier.Shown!.Value));
        Assert.Contains("het verband met tevredenheid en loyaliteit (onderscheidend)", cell.Tier.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Hardly_any_leverancier_has_planned_ahead_together()
    {
        var cell = Assert.Single(Cells, cell => cell.Performance.Kleuring is Kleuring.Onbekend);

        Assert.Equal("samen-vooruit", cell.Code);
        Assert.Contains(cell, Leverancier.Verwachtingen);
    }

    [Fact]
    public void An_investering_weighs_too_heavy_on_partners() =>
        Assert.Equal(Kleuring.Rood, Assert.Single(Partner.Investeringen, cell => cell.Code == "tijd").Performance.Kleuring);

    [Fact]
    public void The_running_survey_can_already_be_followed_in_both_rollen() =>
        Assert.All(DemoOutcome.Of(DemoSurvey.Running(Reference)).Models, model => Assert.True(model.IsShown));
}
