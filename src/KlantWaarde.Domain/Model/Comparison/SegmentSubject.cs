namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>One klantwaarde in one segment, on its way to a cell.</summary>
/// <param name="cell">Of the rol.</param>
/// <param name="answers">Null when they may not be shown.</param>
/// <param name="test">Against the rest of the rol; null when there is none.</param>
internal sealed class SegmentSubject(VerwachtingCell cell, SegmentAnswers? answers, WaveTest? test)
{
    public WaveTest? Test => test;

    /// <summary>Of the test, once it is known how many there are.</summary>
    public WaveOutcome? Outcome { get; set; }

    public SegmentCell ToCell(Rol rol, ModelSettings settings)
    {
        if (answers is null)
            return new(cell.Code, cell.Name, null, Kleuring.Onbekend, null, null, null, Sentences.KleuringUnknown);

        var counts = answers.Experience.Counts;
        var colour = cell.Tier.Shown is { } niveau ? KleuringRule.Outcome(answers.Experience.Evidence, niveau, settings) : null;
        var contrast = ContrastOf();

        return new(
            cell.Code, cell.Name, counts, colour?.Kleuring ?? Kleuring.Onbekend, colour?.Zekerheid, colour?.Certainty, contrast,
            Sentences.Segment(counts, colour, contrast, rol, settings));
    }

    private SegmentContrast? ContrastOf() => Outcome is { } outcome
        ? new(
            outcome.After, outcome.Before, outcome.MeanChange, outcome.ShareBelow!, outcome.P, outcome.AdjustedP, outcome.Verdict)
        : null;
}
