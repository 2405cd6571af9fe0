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

        var outcome = KleuringRule.Outcome(tally.Counts, niveau, settings);
        var sentence = Sentences.Verwachting(tally.Counts, outcome, niveau, rol);
        var remark = AtSecond(tally.Counts, tier, outcome.Kleuring, settings);

        return Shown(
            tally.Counts, outcome, Sentences.VerwachtingWord(outcome.Kleuring),
            remark is null ? sentence : $"{sentence} {remark}", settings);
    }

    public static Performance OfInvestering(CodeTally tally, Rol rol, ModelSettings settings)
    {
        if (!tally.IsShown) return Unknown(Sentences.WordUnknown, Sentences.KleuringUnknown);

        var outcome = KleuringRule.Outcome(tally.Counts, Niveau.Onderscheidend, settings);
        return Shown(
            tally.Counts, outcome, Sentences.InvesteringWord(outcome.Kleuring),
            Sentences.Investering(tally.Counts, outcome, rol), settings);
    }

    private static Performance Unknown(string word, string sentence) =>
        new(Kleuring.Onbekend, null, null, null, null, word, sentence);

    private static Performance Shown(
        ExperienceCounts counts, KleuringOutcome outcome, string word, string sentence, ModelSettings settings) =>
        new(outcome.Kleuring, outcome.Zekerheid, outcome.Certainty, counts, NetShareOf(counts, settings), word, sentence);

    private static Interval NetShareOf(ExperienceCounts counts, ModelSettings settings)
    {
        var (low, high) = NetShare.AdjustedWald(counts.Above, counts.Below, counts.Total, settings.Confidence);
        var net = (counts.Above - counts.Below) / (double)counts.Total;

        return new(Math.Max(low, -1), net, Math.Min(high, 1));
    }

    private static string? AtSecond(ExperienceCounts counts, Tier tier, Kleuring kleuring, ModelSettings settings)
    {
        if (tier.Second is not { } second || second is Niveau.NietVanBelang) return null;

        var other = KleuringRule.Outcome(counts, second, settings).Kleuring;
        return other == kleuring ? null : Sentences.OtherKleuring(second, other);
    }
}
