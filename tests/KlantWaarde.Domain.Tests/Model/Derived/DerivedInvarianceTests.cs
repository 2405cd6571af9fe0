using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model.Derived;
using static KlantWaarde.Domain.Tests.Model.Derived.Voices;

namespace KlantWaarde.Domain.Tests.Model.Derived;

/// <summary>What holds of all voices, to the last digit.</summary>
public sealed class DerivedInvarianceTests
{
    private const int Klantwaarden = 4;

    /// <summary>Enough for a decomposition, whatever is missing.</summary>
    private const int Clients = 90;

    [Fact]
    public void The_order_of_the_voices_does_not_matter() =>
        Law.Holds(Prop.ForAll(
            SomeVoices,
            Gen.Choose(0, 1_000).ArrayOf(Clients).ToArbitrary(),
            (voices, order) => Assert.Equal(
                Outcome(voices),
                Outcome([.. voices.Zip(order).OrderBy(pair => pair.Second).Select(pair => pair.First)]))), cases: 25);

    /// <summary>Judgements are counted as numbers; here they are looked at one by one.</summary>
    [Fact]
    public void The_contrasts_are_those_of_the_judgements_one_by_one() =>
        Law.Holds(Prop.ForAll(SomeVoices, voices =>
        {
            foreach (var (at, evidence) in Evidence(voices).Index())
            {
                AssertContrasts(OneByOne(voices, at, voice => voice.Satisfaction), evidence.Satisfaction);
                AssertContrasts(OneByOne(voices, at, voice => voice.Loyalty), evidence.Loyalty);
            }
        }), cases: 25);

    [Fact]
    public void A_sentence_ends_and_never_says_a_hundred_percent() =>
        Law.Holds(Prop.ForAll(SomeVoices, voices => Assert.All(
            [
                .. Evidence(voices).Select(one => one.Sentence),
                .. Weigh(new double[Klantwaarden], voices).Klantwaarden.Select(one => one.Sentence),
            ],
            sentence =>
            {
                Assert.EndsWith(".", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("100\u00A0%", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
            })), cases: 25);

    [Fact]
    public void Weights_of_a_decomposition_add_up_to_what_it_explains() =>
        Law.Holds(Prop.ForAll(SomeVoices, voices =>
        {
            var importance = Weigh(new double[Klantwaarden], voices);
            var explained = Assert.NotNull(importance.RSquared);
            var members = importance.Klantwaarden.Where(one => one.Measure is ImportanceMeasure.Lmg).ToList();
            VectorFile.AssertNear(explained, members.Sum(one => one.Weight!.Value), 1e-12);
            Assert.InRange(explained, 0, 1 + 1e-12);
        }));

    private static List<Judgement> OneByOne(OrganisationVoice[] voices, int at, Func<OrganisationVoice, double?> outcome) =>
        [.. from voice in voices
            where voice.Codes[at] is not null && outcome(voice) is not null
            select new Judgement(outcome(voice)!.Value, Math.Sign(voice.Codes[at]!.Value), voice.Halo(at))];

    private static void AssertContrasts(List<Judgement> judgements, OutcomeContrasts contrasts)
    {
        Assert.True(contrasts.HaloAdjusted);
        Assert.Equal(Judgements.Of(judgements).Cells, contrasts.Cells);

        var fit = PenaltyReward.Of(Judgements.Of(judgements.Where(judgement => judgement.Halo is not null)), withHalo: true)!;
        Assert.Equal(fit.Penalty, (contrasts.Penalty.Estimate!.Value, contrasts.Penalty.StandardError));
        Assert.Equal(fit.Reward, (contrasts.Reward.Estimate!.Value, contrasts.Reward.StandardError));
    }

    /// <summary>Thirds do not add up the same in every order.</summary>
    private static Arbitrary<OrganisationVoice[]> SomeVoices { get; } = (
        from codes in Gen.Frequency((24, Gen.Choose(-2, 2).Select(code => (int?)code)), (1, Gen.Constant((int?)null)))
            .ArrayOf(Klantwaarden)
        from thirds in Gen.Choose(3, 30)
        from tenths in Gen.Choose(0, 100)
        select new OrganisationVoice(
            thirds == 3 ? null : thirds / 3.0, tenths == 0 ? null : tenths / 10.0, codes))
        .ArrayOf(Clients).ToArbitrary();

    private static string Outcome(OrganisationVoice[] voices) =>
        JsonSerializer.Serialize((object[])[Evidence(voices), Weigh([3, 1, 4, 1], voices)]);
}
