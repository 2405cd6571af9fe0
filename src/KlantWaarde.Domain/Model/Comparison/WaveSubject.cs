namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>A klantwaarde in two waves, on its way to a verdict.</summary>
/// <param name="Before">Null when it was not asked.</param>
/// <param name="After">In the later wave.</param>
/// <param name="OneBefore">The code of each client organisation before; empty when they may not be shown.</param>
/// <param name="OneAfter">The code of each client organisation after; empty when they may not be shown.</param>
/// <param name="Obstruction">Why the two cannot be compared, or null.</param>
/// <param name="Codes">What is tested; null when that cannot or may not be done.</param>
internal sealed record WaveSubject(
    VerwachtingCell? Before,
    VerwachtingCell After,
    IReadOnlyDictionary<Guid, int> OneBefore,
    IReadOnlyDictionary<Guid, int> OneAfter,
    Obstruction? Obstruction,
    WaveCodes? Codes)
{
    /// <summary>All klantwaarden of the later wave but those that are none in this rol.</summary>
    public static IReadOnlyList<WaveSubject> All(
        WaveSide before, WaveSide after, IReadOnlyDictionary<string, Obstruction> obstructions, ModelSettings settings)
    {
        var cells = before.Model.Verwachtingen.ToDictionary(cell => cell.Code);
        var (earlier, later) = (new WaveAnswers(before, settings), new WaveAnswers(after, settings));

        return [.. after.Model.Verwachtingen
            .Where(cell => cell.Tier is not { Shown: Niveau.NietVanBelang, Status: TierStatus.Bevestigd })
            .Select(cell => Of(cells.GetValueOrDefault(cell.Code), cell, Known(cell.Code)))];

        WaveSubject Of(VerwachtingCell? previous, VerwachtingCell cell, Obstruction? known)
        {
            var (one, other) = (earlier.Of(cell.Code), later.Of(cell.Code));
            var obstruction = previous is null ? Comparison.Obstruction.New
                : known ?? (previous.Tier.Shown == cell.Tier.Shown ? null : Comparison.Obstruction.Niveau);

            return new(
                previous, cell, one ?? None, other ?? None, obstruction,
                obstruction is null && one is not null && other is not null ? WaveCodes.Of(one, other, settings) : null);
        }

        Obstruction? Known(string code) => obstructions.TryGetValue(code, out var known) ? known : null;
    }

    private static Dictionary<Guid, int> None { get; } = [];

    public WaveChange ToChange(WaveOutcome? outcome, Rol rol, ModelSettings settings)
    {
        var verdict = Obstruction is not null ? ChangeVerdict.NotComparable : outcome?.Verdict ?? ChangeVerdict.TooFewAnswers;
        var change = new WaveChange(
            After.Code, After.Name, verdict, Obstruction, outcome is null ? null : FiguresOf(outcome, settings),
            Before?.Performance.Kleuring ?? Kleuring.Onbekend, After.Performance.Kleuring, DriftOf(), Sentence: "");

        return change with { Sentence = Sentences.Change(change, rol, settings) };
    }

    private ChangeFigures FiguresOf(WaveOutcome outcome, ModelSettings settings)
    {
        var (before, after) = (SummaryOf(OneBefore), SummaryOf(OneAfter));
        if (!outcome.IsPaired)
            return new(before, after, false, null, outcome.MeanChange, outcome.ShareBelow, outcome.P, outcome.AdjustedP);

        var inOneWave = before.Clients + after.Clients - 2 * outcome.After;
        if (inOneWave > 0 && inOneWave < settings.NMin)
            return new(before, after, true, null, after.MeanCode - before.MeanCode, null, null, null);

        var pairs = new PairFigures(outcome.After, outcome.Improved, outcome.Worsened, outcome.MeanInterval);
        return new(before, after, true, pairs, outcome.MeanChange, null, outcome.P, outcome.AdjustedP);
    }

    private static WaveSummary SummaryOf(IReadOnlyDictionary<Guid, int> codes)
    {
        var spread = new CodeSpread(codes.Values);
        return new(spread.Total, spread.Below, spread.Mean);
    }

    private TierDrift? DriftOf() =>
        Obstruction is not Comparison.Obstruction.Wording && Before?.Tier.Stated is { } earlier && After.Tier.Stated is { } later
            ? TierDrift.Between(earlier, later)
            : null;
}

/// <summary>The answers of one rol in one wave.</summary>
internal sealed class WaveAnswers(WaveSide side, ModelSettings settings)
{
    private readonly List<Observation> _observations =
        [.. side.Observations.Where(observation => observation.Rol == side.Model.Rol.Code)];

    /// <summary>The code of each client organisation; null when the answers are too few to show.</summary>
    public IReadOnlyDictionary<Guid, int>? Of(string klantwaarde)
    {
        var answers = new AnswerBase(settings);
        List<(Guid, int)> codes = [];

        foreach (var observation in _observations)
        {
            if (!observation.Experience.TryGetValue(klantwaarde, out var code)) continue;
            answers.Add(observation.Organisation);
            codes.Add((observation.Organisation, code));
        }

        return answers.IsShown ? OneVoice.Codes(codes) : null;
    }
}
