namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>A rol in one wave: what was computed of it, and the answers themselves.</summary>
/// <param name="Model">The klantwaardemodel of the rol.</param>
/// <param name="Observations">Of the wave; those who ascribe another rol are left out.</param>
public sealed record WaveSide(Klantwaardemodel Model, IEnumerable<Observation> Observations);

/// <summary>What changed in a rol since the previous wave. Source: method 2g.</summary>
/// <param name="Rol">The rol.</param>
/// <param name="Klantwaarden">In the order of the later survey; empty when the rol may not be shown in both waves.</param>
/// <param name="Remarks">Sentences in Dutch that the reader must know.</param>
public sealed record WaveComparison(Rol Rol, IReadOnlyList<WaveChange> Klantwaarden, IReadOnlyList<string> Remarks)
{
    private static readonly Dictionary<string, Obstruction> Nothing = [];

    /// <summary>Compares two waves of one rol.</summary>
    /// <param name="before">The earlier wave.</param>
    /// <param name="after">The later one.</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <param name="obstructions">What else stands in the way, by code of the klantwaarde; a niveau that changed and what is new are seen here.</param>
    public static WaveComparison Of(
        WaveSide before, WaveSide after, ModelSettings settings, IReadOnlyDictionary<string, Obstruction>? obstructions = null)
    {
        var rol = after.Model.Rol;
        if (!before.Model.IsShown || !after.Model.IsShown) return new(rol, [], [Sentences.NoWaves(settings)]);

        var subjects = WaveSubject.All(before, after, obstructions ?? Nothing, settings);
        var tested = subjects.Where(subject => subject.Codes is not null).ToList();
        var outcomes = WaveRule.Outcomes([.. tested.Select(subject => subject.Codes!)], settings);
        var bySubject = tested.Zip(outcomes).ToDictionary(pair => pair.First, pair => pair.Second);

        List<WaveChange> changes = [.. subjects.Select(subject => subject.ToChange(bySubject.GetValueOrDefault(subject), rol, settings))];
        return new(rol, changes, [.. changes.Any(IsChange) ? (string[])[Sentences.FalseChanges(settings)] : []]);
    }

    private static bool IsChange(WaveChange change) => change.Verdict is ChangeVerdict.Improved or ChangeVerdict.Worsened;
}

/// <summary>What changed in one klantwaarde.</summary>
/// <param name="Code">Of the klantwaarde.</param>
/// <param name="Name">Of the klantwaarde.</param>
/// <param name="Verdict">What may be said of it.</param>
/// <param name="Obstruction">Why it cannot be compared; else null.</param>
/// <param name="Figures">Null when it was not tested: what is too small to show does not exist here.</param>
/// <param name="KleuringBefore">In the earlier wave; Onbekend when it was not asked or too few answered.</param>
/// <param name="KleuringAfter">In the later wave.</param>
/// <param name="Drift">Whether it slides to basis; null when too few stated what it is to them, or the words changed.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record WaveChange(
    string Code,
    string Name,
    ChangeVerdict Verdict,
    Obstruction? Obstruction,
    ChangeFigures? Figures,
    Kleuring KleuringBefore,
    Kleuring KleuringAfter,
    TierDrift? Drift,
    string Sentence);

/// <summary>The figures behind a verdict; each klant is one client organisation.</summary>
/// <remarks>
/// Who answered in one wave only would be told by what is left when the pairs are taken from the wave. When they are too few
/// (method 2e, rule 3) the figures of the pairs are not there: the verdict is.
/// </remarks>
/// <param name="Before">Everybody of the earlier wave.</param>
/// <param name="After">Everybody of the later wave.</param>
/// <param name="IsPaired">Those who answered both times were tested.</param>
/// <param name="Pairs">What they did; null when not paired and when it may not be shown.</param>
/// <param name="MeanChange">Of the pairs; of the waves when there are none or they may not be shown. From −4 to 4.</param>
/// <param name="ShareBelow">How much larger the share below expectation is, from −1 to 1; null when paired.</param>
/// <param name="P">Of the exact test; null when the pairs may not be shown.</param>
/// <param name="AdjustedP">After Benjamini and Hochberg over the klantwaarden of the rol; null as above.</param>
public sealed record ChangeFigures(
    WaveSummary Before,
    WaveSummary After,
    bool IsPaired,
    PairFigures? Pairs,
    double MeanChange,
    Interval? ShareBelow,
    double? P,
    double? AdjustedP);

/// <summary>A klantwaarde in one wave, each client organisation once.</summary>
/// <param name="Clients">How many organisations.</param>
/// <param name="Below">How many of them are below expectation.</param>
/// <param name="MeanCode">From −2 to 2.</param>
public sealed record WaveSummary(int Clients, int Below, double MeanCode);

/// <summary>What those did who answered in both waves.</summary>
/// <param name="Clients">How many they are.</param>
/// <param name="Improved">How many chose a higher code.</param>
/// <param name="Worsened">How many chose a lower code.</param>
/// <param name="MeanInterval">The mean change with its t interval; null when everybody changed by as much.</param>
public sealed record PairFigures(int Clients, int Improved, int Worsened, Interval? MeanInterval);
