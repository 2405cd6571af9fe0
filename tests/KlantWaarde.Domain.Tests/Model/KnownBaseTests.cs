using KlantWaarde.Domain.Model;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Method 2e: what it adds to know how many klanten there are.</summary>
public sealed class KnownBaseTests
{
    private static readonly Klantwaarde[] Basis = [Klantwaarde("v", Niveau.Basis)];

    [Fact]
    public void From_half_of_the_klanten_on_the_answers_weigh_more()
    {
        // n (N − 1)/(N − n) = 8 × 15/8.
        var performance = Of(16, [-1, 0, 0, 0, 0, 0, 0, 0]).Verwachtingen[0].Performance;

        VectorFile.AssertNear(15, performance.EffectiveSize!.Value, 1e-12);
        VectorFile.AssertNear(
            KleuringRule.Outcome(new ExperienceEvidence(1.875, 13.125, 0), Niveau.Basis, ModelSettings.Standaard).Certainty,
            performance.Certainty!.Value, 1e-12);
    }

    [Fact]
    public void Below_half_of_the_klanten_a_known_number_changes_nothing() =>
        Assert.Equal(8, Of(17, new int[8]).Verwachtingen[0].Performance.EffectiveSize);

    [Theory]
    [InlineData(new[] { -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, Kleuring.OpOrde)]
    [InlineData(new[] { -1, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, Kleuring.Oranje)]
    [InlineData(new[] { -1, 0, 0, 0, 0 }, Kleuring.Oranje)]
    [InlineData(new[] { -1, -1, 0, 0, 0, 0, 0, 0 }, Kleuring.Rood)]
    public void When_everybody_answered_the_kleuring_is_a_fact(int[] codes, Kleuring kleuring)
    {
        var performance = Of(codes.Length, codes).Verwachtingen[0].Performance;
        var share = codes.Count(code => code < 0) / (double)codes.Length;

        Assert.Equal((kleuring, Zekerheid.Vast, 1.0), (performance.Kleuring, performance.Zekerheid, performance.Certainty));
        Assert.Equal(new(share, share, share), performance.ShareBelow);
        Assert.Equal(new(-share, -share, -share), performance.NetShare);
        Assert.Equal((performance.MeanCode!.Estimate, performance.MeanCode.Estimate), (performance.MeanCode.Low, performance.MeanCode.High));
        VectorFile.AssertNear(-share, performance.MeanCode.Estimate, 1e-12);
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1, 0, 0, 0 }, Kleuring.Prima, Prestatieniveau.Prima)]
    [InlineData(new[] { 1, 1, 1, 1, 0, 0 }, Kleuring.Top, Prestatieniveau.Top)]
    public void Of_a_known_whole_exactly_half_is_not_more_than_half(int[] codes, Kleuring kleuring, Prestatieniveau level)
    {
        var model = ModelComputation.Outcome(Known(6, [Klantwaarde("v", Niveau.Binding)]), Codes("v", codes)).Models[0];

        Assert.Equal((kleuring, level, 1.0), (model.Verwachtingen[0].Performance.Kleuring, model.Level!.Level, model.Level.Certainty));
    }

    [Theory]
    [InlineData(4, 2, 0, 0, TierStatus.Bevestigd, Niveau.Basis)]
    [InlineData(3, 3, 0, 0, TierStatus.Gemengd, Niveau.Onderscheidend)]
    public void When_everybody_said_what_it_is_the_library_only_decides_a_tie(
        int basis, int onderscheidend, int binding, int niet, TierStatus status, Niveau shown)
    {
        var stated = Stated("v", new(basis, onderscheidend, binding, niet));
        var tier = ModelComputation.Outcome(Known(6, [Klantwaarde("v", Niveau.Onderscheidend)]), stated).Models[0].Verwachtingen[0].Tier;

        Assert.Equal((status, shown), (tier.Status, tier.Shown));
    }

    [Fact]
    public void The_model_says_what_it_was_reckoned_with()
    {
        Assert.Contains("Alle 8 klanten in deze rol hebben geantwoord: wat hier staat is geen schatting.", Of(8, new int[8]).Remarks);
        Assert.Contains(
            "Van de 12 klanten in deze rol antwoordden er 8; daardoor is meer zeker dan bij een steekproef uit velen.",
            Of(12, new int[8]).Remarks);
        Assert.DoesNotContain(Of(17, new int[8]).Remarks, remark => remark.Contains("17", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_that_cannot_be_right_is_not_used_and_the_model_says_so()
    {
        var model = Of(7, new int[8]);

        Assert.Equal(8, model.Verwachtingen[0].Performance.EffectiveSize);
        Assert.Contains(
            "Er antwoordden 8 klanten in deze rol, meer dan de 7 die er volgens de opgave zijn: dat aantal is niet gebruikt.",
            model.Remarks);
    }

    private static Klantwaardemodel Of(int population, int[] codes) =>
        ModelComputation.Outcome(Known(population, Basis), Codes("v", codes)).Models[0];

    private static ModelDefinition Known(int population, Klantwaarde[] klantwaarden) =>
        Definition(klantwaarden) with { Populations = new Dictionary<string, int> { [Partner.Code] = population } };
}
