using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    private const string LessThanShown = "minder dan 0,1";

    private const string UpliftUnknown =
        "Wat herstel oplevert, is niet te zeggen: te weinig klanten hebben een niveau.";

    private const string InvesteringOutsideLevel =
        "Een investering telt niet mee in het niveau van een klant, wel in wat u klanten waard bent: "
        + "wordt dit lichter, dan stijgt de waardeverhouding.";

    public static string PriorityWord(PriorityGroup group) => group switch
    {
        PriorityGroup.BasisRood => "basis rood",
        PriorityGroup.InvesteringRood => "investering rood",
        PriorityGroup.Rood => "rood",
        PriorityGroup.BasisOranje => "basis oranje",
        PriorityGroup.Oranje => "oranje",
        PriorityGroup.Opportunity => "kans",
        PriorityGroup.Safeguard => "borgen",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group."),
    };

    /// <summary>Why a klantwaarde is on the list of where to act first.</summary>
    /// <param name="group">Where it is on the list.</param>
    /// <param name="name">Of the klantwaarde.</param>
    /// <param name="uplift">Null when too few klanten have a level.</param>
    /// <param name="gain">Of this klantwaarde; null as above.</param>
    /// <param name="inTopThree">The share of the samples, or null.</param>
    public static string Priority(PriorityGroup group, string name, Uplift? uplift, Gain? gain, double? inTopThree) =>
        (group, uplift, gain) switch
        {
            (PriorityGroup.Safeguard, _, _) => "Houd dit vast: hierin overtreft u wat klanten verwachten.",
            (_, null, _) or (_, _, null) => UpliftUnknown,
            (PriorityGroup.Opportunity, _, { Opportunity: { } opportunity }) =>
                $"Wordt dit voor iedereen veel beter dan verwacht, dan {MeanMove(uplift.MeanLevel, uplift.MeanLevel + opportunity)}.",
            _ => Join(Repair(name, uplift, gain), Stability(inTopThree)),
        };

    public static string InvesteringPriority(PriorityGroup group) =>
        group is PriorityGroup.Safeguard ? "Houd dit vast: klanten vinden deze investering licht." : InvesteringOutsideLevel;

    /// <summary>"Stap 1: herstel Betrouwbaar, dan gaat het gemiddelde niveau van 0,9 naar 1,5."</summary>
    public static string RoadmapStep(int number, string name, double before, double after) =>
        string.Create(Dutch, $"Stap {number}: herstel {name}, dan {MeanMove(before, after)}.");

    public static string WhatIf(WhatIf outcome)
    {
        var (before, after) = (outcome.Before, outcome.After);

        return outcome.Repaired is []
            ? $"Zonder herstel blijft het gemiddelde niveau {Mean(before.Mean)}. {RolLevel("is", before)}"
            : $"Herstelt u {List(outcome.Repaired)}, dan {MeanMove(before.Mean, after.Mean)}: {Upward(outcome)}. "
                + RolLevel(LevelVerb(before.Level, after.Level), after);
    }

    private static string Repair(string name, Uplift uplift, Gain gain)
    {
        if (gain.Shapley <= Ranking.Margin)
            return $"Herstel van {name} brengt geen klant op een hoger niveau, ook niet samen met andere klantwaarden.";

        var part = Rounds(gain.Shapley) ? Mean(gain.Shapley) : LessThanShown;
        return $"Herstel van alles brengt het gemiddelde niveau van {Mean(uplift.MeanLevel)} naar {Mean(uplift.MeanLevelRepaired)}; "
            + $"{name} is goed voor {part} daarvan.";
    }

    private static string Stability(double? inTopThree) =>
        inTopThree is { } share ? $"Trekken we de klanten opnieuw, dan staat dit in {Percent(share)} van de herhalingen in de top 3." : "";

    private static string Upward(WhatIf outcome)
    {
        var (moves, total) = (outcome.Moves, outcome.Before.Klanten.Total);
        var byOne = moves[0].Oke + moves[1].Prima + moves[2].Top;
        var how = outcome.MovedUp > byOne ? "een of meer niveaus omhoog"
            : outcome.MovedUp > 0 ? "een niveau omhoog"
            : "omhoog";

        return Klanten(outcome.MovedUp, total, rol: null, $"gaat {how}", $"gaan {how}");
    }

    private static string LevelVerb(Prestatieniveau before, Prestatieniveau after) =>
        before == after ? "blijft" : $"gaat van {NameOf(before)} naar";

    private static string RolLevel(string verb, WhatIfLevel level) =>
        $"Het niveau van de rol {verb} {NameOf(level.Level)}"
        + (level.CappedBy is []
            ? $"; de zekerheid is {Percent(level.Certainty)}."
            : $", gehouden door: {List(level.CappedBy)}.");

    /// <summary>After "dan": what becomes of the mean level.</summary>
    private static string MeanMove(double before, double after) =>
        after - before <= Ranking.Margin ? $"blijft het gemiddelde niveau {Mean(before)}"
        : Mean(before) == Mean(after) ? $"stijgt het gemiddelde niveau met {LessThanShown}"
        : $"gaat het gemiddelde niveau van {Mean(before)} naar {Mean(after)}";

    private static bool Rounds(double levels) => Mean(levels) != Mean(0);

    private static string Mean(double level) => level.ToString("0.0", Dutch);
}
