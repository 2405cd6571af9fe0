using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>From a tally to what the model shows of it. Source: method 2b, 2c and 2e.</summary>
internal static class Colouring
{
    public static Performance OfVerwachting(CodeTally tally, Tier tier, Rol rol, ModelSettings settings)
    {
        if (tier is { Shown: Niveau.NietVanBelang, Status: TierStatus.Bevestigd })
            return Unknown(Sentences.WordNoKlantwaarde, Sentences.NoKlantwaarde);

        if (!tally.IsShown) return Unknown(Sentences.WordUnknown, Sentences.KleuringUnknown);
        if (tier.Shown is not { } niveau) return Unknown(Sentences.WordUnknown, Sentences.NiveauUnknown);

        var outcome = KleuringRule.Outcome(tally.Evidence, niveau, settings);
        var sentence = Sentences.Verwachting(tally.Counts, outcome, niveau, rol);
        var remark = AtSecond(tally.Evidence, tier, outcome.Kleuring, settings);

        return Shown(
            tally, outcome, Sentences.VerwachtingWord(outcome.Kleuring),
            remark is null ? sentence : $"{sentence} {remark}", settings);
    }

    public static Performance OfInvestering(CodeTally tally, Rol rol, ModelSettings settings)
    {
        if (!tally.IsShown) return Unknown(Sentences.WordUnknown, Sentences.KleuringUnknown);

        var outcome = KleuringRule.Outcome(tally.Evidence, Niveau.Onderscheidend, settings);
        return Shown(
            tally, outcome, Sentences.InvesteringWord(outcome.Kleuring),
            Sentences.Investering(tally.Counts, outcome, rol), settings);
    }

    private static Performance Unknown(string word, string sentence) =>
        new(Kleuring.Onbekend, null, null, null, null, word, sentence);

    private static Performance Shown(
        CodeTally tally, KleuringOutcome outcome, string word, string sentence, ModelSettings settings)
    {
        var evidence = tally.Evidence;

        return new(
            outcome.Kleuring, outcome.Zekerheid, outcome.Certainty, tally.Counts, NetShareOf(evidence, settings), word, sentence)
        {
            ByCode = tally.ByCode,
            EffectiveSize = evidence.Total,
            ShareBelow = ShareBelowOf(evidence, settings),
            MeanCode = tally.MeanInterval,
        };
    }

    private static Interval NetShareOf(ExperienceEvidence evidence, ModelSettings settings)
    {
        var net = (evidence.Above - evidence.Below) / evidence.Total;
        if (evidence.IsCensus) return new(net, net, net);

        var (low, high) = NetShare.AdjustedWald(evidence.Above, evidence.Below, evidence.Total, settings.Confidence);
        return new(Math.Max(low, -1), net, Math.Min(high, 1));
    }

    private static Interval ShareBelowOf(ExperienceEvidence evidence, ModelSettings settings)
    {
        var share = evidence.Below / evidence.Total;
        if (evidence.IsCensus) return new(share, share, share);

        var (low, high) = WilsonInterval.Of(evidence.Below, evidence.Total, settings.Confidence);
        return new(low, share, high);
    }

    private static string? AtSecond(ExperienceEvidence evidence, Tier tier, Kleuring kleuring, ModelSettings settings)
    {
        if (tier.Second is not { } second || second is Niveau.NietVanBelang) return null;

        var other = KleuringRule.Outcome(evidence, second, settings).Kleuring;
        return other == kleuring ? null : Sentences.OtherKleuring(second, other);
    }
}
