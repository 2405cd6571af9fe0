using KlantWaarde.Domain.Model.Comparison;

namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    /// <summary>One klantwaarde in two waves. Source: method 2g.</summary>
    public static string Change(WaveChange change, Rol rol, ModelSettings settings)
    {
        var what = change switch
        {
            { Verdict: ChangeVerdict.NotComparable } => $"Niet vergelijkbaar: {Why(change.Obstruction)}.",
            { Figures: { } figures } => Join(
                $"{WaveWord(change.Verdict)}: {Evidence(figures, rol)}.", Caution(change.Verdict, settings), Recoloured(change)),
            _ => "Bij een van beide metingen waren er te weinig antwoorden om een verandering te laten zien.",
        };

        return Join(what, change.Drift is { IsToBasis: true } drift ? Drift(drift) : "");
    }

    public static string NoWaves(ModelSettings settings) =>
        $"Van deze rol is geen verandering te zien: dat kan als beide metingen {Enough(settings)} hebben.";

    /// <summary>What the correction for the number of klantwaarden promises.</summary>
    public static string FalseChanges(ModelSettings settings) =>
        $"Van wat hier verbeterd of verslechterd heet, is naar verwachting hooguit {Percent(settings.WaveQ)} toeval.";

    /// <summary>One klantwaarde in one segment. Source: method 2g.</summary>
    public static string Segment(
        ExperienceCounts counts, KleuringOutcome? colour, SegmentContrast? contrast, Rol rol, ModelSettings settings) =>
        Join(colour is null ? NiveauUnknown : Performance(counts, colour, rol, VerwachtingWords), Contrast(contrast, settings));

    public static string HiddenSegments(ModelSettings settings) =>
        $"Niet elke groep staat hier: dat kan vanaf {Enough(settings)}, en zolang een kleinere groep niet uit de rest af te leiden is.";

    /// <summary>What the correction for the number of differences promises.</summary>
    public static string FalseDifferences(ModelSettings settings) =>
        $"Van wat hier beter of slechter heet, is naar verwachting hooguit {Percent(settings.WaveQ)} toeval.";

    private static string Why(Obstruction? obstruction) => obstruction switch
    {
        Obstruction.Wording => "de vraag is sinds de vorige meting anders gesteld",
        Obstruction.Mode => "de vorige meting had een andere antwoordschaal",
        Obstruction.Niveau => "het niveau is sinds de vorige meting veranderd",
        Obstruction.New => "dit is bij de vorige meting niet gevraagd",
        _ => throw new ArgumentOutOfRangeException(nameof(obstruction), obstruction, "Nothing stands in the way."),
    };

    private static string WaveWord(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.Improved => "Verbeterd",
        ChangeVerdict.Worsened => "Verslechterd",
        ChangeVerdict.PossiblyImproved => "Mogelijk verbeterd",
        ChangeVerdict.PossiblyWorsened => "Mogelijk verslechterd",
        ChangeVerdict.NotTestable => "Niet toetsbaar",
        ChangeVerdict.NotDemonstrable => "Geen aantoonbare verandering",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not the verdict of a test."),
    };

    private static string Evidence(ChangeFigures figures, Rol rol) => figures switch
    {
        { Pairs: { } pairs } => Pairs(pairs, figures.MeanChange, rol),
        { IsPaired: true } => $"getoetst bij wie beide keren antwoordde; {Waves(figures)}",
        _ => Waves(figures),
    };

    private static string Pairs(PairFigures pairs, double mean, Rol rol)
    {
        var (all, isWorse) = (pairs.Clients, pairs.Worsened > pairs.Improved);
        var (most, least) = isWorse ? (pairs.Worsened, pairs.Improved) : (pairs.Improved, pairs.Worsened);
        if (most == 0)
            return $"{Klanten(all, all, rol, "oordeelt hetzelfde", "oordelen hetzelfde")} als bij de vorige meting";

        var (more, less) = isWorse ? ("slechter", "beter") : ("beter", "slechter");
        var rest = most == all ? ""
            : least == 0 ? $" en niemand {less}"
            : string.Create(Dutch, $" en {least} {less}");
        var interval = pairs.MeanInterval is { } shown ? $" (van {Signed(shown.Low)} tot {Signed(shown.High)})" : "";

        return $"{Klanten(most, all, rol, $"oordeelt {more}", $"oordelen {more}")} dan bij de vorige meting{rest}; "
            + $"gemiddeld {Signed(mean)}{interval}";
    }

    private static string Waves(ChangeFigures figures) =>
        $"slechter dan verwacht: eerst {CountOf(figures.Before.Below, figures.Before.Clients)}, "
        + $"nu {CountOf(figures.After.Below, figures.After.Clients)}; "
        + $"het gemiddelde ging van {Signed(figures.Before.MeanCode)} naar {Signed(figures.After.MeanCode)}";

    private static string Caution(ChangeVerdict verdict, ModelSettings settings) => verdict switch
    {
        ChangeVerdict.PossiblyImproved or ChangeVerdict.PossiblyWorsened =>
            "Omdat er meer klantwaarden tegelijk getoetst zijn, kan dit toeval zijn.",
        ChangeVerdict.NotTestable => string.Create(
            Dutch, $"Daarvoor moeten minstens {WaveRule.FewestChanges(settings)} klanten anders oordelen dan toen."),
        _ => "",
    };

    /// <summary>A kleuring alone is never called a change. Source: method 2g.</summary>
    private static string Recoloured(WaveChange change)
    {
        if (change.KleuringBefore == change.KleuringAfter
            || change is { KleuringBefore: Kleuring.Onbekend } or { KleuringAfter: Kleuring.Onbekend })
            return "";

        var colours = $"De kleur ging van {NameOf(change.KleuringBefore)} naar {NameOf(change.KleuringAfter)}";
        return change.Verdict switch
        {
            ChangeVerdict.NotDemonstrable => $"{colours}, maar een verandering is niet aantoonbaar.",
            ChangeVerdict.NotTestable => $"{colours}, maar een verandering is niet te toetsen.",
            _ => "",
        };
    }

    private static string Drift(TierDrift drift) =>
        "Schuift naar basis: de kans dat meer klanten dit vanzelfsprekend vinden dan bij de vorige meting, "
        + $"is {Percent(drift.Probability)}.";

    private static string Contrast(SegmentContrast? contrast, ModelSettings settings) => contrast switch
    {
        null => "Er zijn te weinig klantorganisaties om deze groep met de andere te vergelijken.",
        { Verdict: ChangeVerdict.NotDemonstrable } => "Met de andere klanten in deze rol is geen verschil aantoonbaar.",
        _ => Join($"{SegmentWord(contrast.Verdict)} dan bij de andere klanten in deze rol: gemiddeld {Higher(contrast.MeanDifference)}.",
            Caution(contrast.Verdict, settings)),
    };

    private static string SegmentWord(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.Improved => "Beter",
        ChangeVerdict.Worsened => "Slechter",
        ChangeVerdict.PossiblyImproved => "Mogelijk beter",
        ChangeVerdict.PossiblyWorsened => "Mogelijk slechter",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a difference."),
    };

    private static string Higher(double difference) =>
        $"{Math.Abs(difference).ToString("0.0", Dutch)} {(difference < 0 ? "lager" : "hoger")}";

    private static string Signed(double code) => code.ToString("+0.0;−0.0;0.0", Dutch);

    private static string Enough(ModelSettings settings) =>
        string.Create(Dutch, $"{settings.NMin} antwoorden van {settings.MinOrganisations} klantorganisaties");
}
