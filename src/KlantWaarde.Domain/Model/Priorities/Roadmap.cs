namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>In which order to repair, one klantwaarde at a time. Source: method 2f.</summary>
public static class Roadmap
{
    /// <summary>Each time what gains most after what was repaired before; ties by φ, then by name, ordinal.</summary>
    /// <remarks>Tied is what lies within 1e-9. The last step has everything repaired.</remarks>
    /// <param name="panel">The klanten.</param>
    /// <param name="names">Of the klantwaarden, in the order of the survey.</param>
    /// <returns>A step for every klantwaarde that somebody finds below expectation; empty when nobody has a level.</returns>
    public static IReadOnlyList<RoadmapStep> Of(Panel panel, IReadOnlyList<string> names) =>
        Uplift.Of(panel) is { } uplift ? Of(panel, uplift, names) : [];

    internal static IReadOnlyList<RoadmapStep> Of(Panel panel, Uplift uplift, IReadOnlyList<string> names)
    {
        var repair = new StepwiseRepair(panel);
        var left = panel.Failing.ToList();
        var steps = new List<RoadmapStep>();

        while (left is not [])
        {
            var next = Ranking.First(left, place => names[place], repair.GainOf, place => uplift.Klantwaarden[place].Shapley);
            var before = repair.MeanLevel;

            left.Remove(next);
            repair.Repair(next);
            steps.Add(new(
                next, names[next], before, repair.MeanLevel,
                Sentences.RoadmapStep(steps.Count + 1, names[next], before, repair.MeanLevel)));
        }

        return steps;
    }
}

/// <summary>One step of the roadmap.</summary>
/// <param name="Klantwaarde">Its place in the order of the survey.</param>
/// <param name="Name">Of the klantwaarde.</param>
/// <param name="MeanLevelBefore">After the steps before it, from 0 to 3.</param>
/// <param name="MeanLevelAfter">After this step too, from 0 to 3.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record RoadmapStep(
    int Klantwaarde, string Name, double MeanLevelBefore, double MeanLevelAfter, string Sentence);
