namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>A rol by the categories of one frame variable: client size, years as a klant… Source: method 2g and 2e.</summary>
/// <param name="Rol">The rol.</param>
/// <param name="Variable">The frame variable.</param>
/// <param name="Shown">The categories that may be shown, in the order of their names; who is in none known is one of them.</param>
/// <param name="HidesAny">Not every category may be shown. Which, and how many, is not told.</param>
/// <param name="Remarks">Sentences in Dutch that the reader must know.</param>
public sealed record Segments(
    Rol Rol, string Variable, IReadOnlyList<Segment> Shown, bool HidesAny, IReadOnlyList<string> Remarks)
{
    /// <summary>Splits a rol by <paramref name="variable"/>, as if it were the only one; of several see <see cref="SegmentVariables"/>.</summary>
    /// <param name="definition">What was asked; a known number of klanten is not reckoned with (method 2e).</param>
    /// <param name="model">Of the rol: a segment has no niveaus of its own.</param>
    /// <param name="observations">Of the survey; those who ascribe another rol are left out.</param>
    /// <param name="variable">As in <see cref="Observation.Frame"/>.</param>
    public static Segments Of(
        ModelDefinition definition, Klantwaardemodel model, IEnumerable<Observation> observations, string variable) =>
        Of(definition, model, observations, variable, limits: null);

    /// <summary>The same within <paramref name="limits"/>; null when there are no other variables.</summary>
    internal static Segments Of(
        ModelDefinition definition,
        Klantwaardemodel model,
        IEnumerable<Observation> observations,
        string variable,
        SegmentLimits? limits)
    {
        if (!model.IsShown) return new(model.Rol, variable, [], HidesAny: true, [Sentences.Suppressed(definition.Settings)]);

        var split = SegmentSplit.Of(definition, model, observations, variable, limits);
        var segments = split.Segments();
        return new(model.Rol, variable, segments, split.HidesAny, [.. RemarksOf(segments, split.HidesAny, definition.Settings)]);
    }

    private static IEnumerable<string> RemarksOf(IReadOnlyList<Segment> segments, bool hidesAny, ModelSettings settings)
    {
        if (hidesAny) yield return Sentences.HiddenSegments(settings);
        if (segments.SelectMany(VerdictsOf).Any(verdict => verdict is ChangeVerdict.Improved or ChangeVerdict.Worsened))
            yield return Sentences.FalseDifferences(settings);
    }

    private static IEnumerable<ChangeVerdict?> VerdictsOf(Segment segment) =>
    [
        .. segment.Klantwaarden.Select(cell => cell.Contrast?.Verdict),
        .. segment.Items.Select(item => item.Contrast?.Verdict),
    ];
}

/// <summary>The klanten of one category.</summary>
/// <param name="Category">Its name; null are those of whom it is not known.</param>
/// <param name="Respondents">How many.</param>
/// <param name="Organisations">From how many client organisations.</param>
/// <param name="Klantwaarden">In the order of the survey, but those that are none in this rol.</param>
/// <param name="Items">The questions of yes or no: pleasantly surprised first, then which klantwaarden decide.</param>
public sealed record Segment(
    string? Category,
    int Respondents,
    int Organisations,
    IReadOnlyList<SegmentCell> Klantwaarden,
    IReadOnlyList<SegmentItem> Items);

/// <summary>One klantwaarde in one segment.</summary>
/// <param name="Code">Of the klantwaarde.</param>
/// <param name="Name">Of the klantwaarde.</param>
/// <param name="Counts">Null when it may not be shown.</param>
/// <param name="Kleuring">At the niveau that the rol shows; Onbekend when it may not be shown or has no niveau.</param>
/// <param name="Zekerheid">Null when Onbekend.</param>
/// <param name="Certainty">The probability that the kleuring is right, from 0 to 1; null when Onbekend.</param>
/// <param name="Contrast">Against the rest of the rol; null when too few organisations answered on either side.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record SegmentCell(
    string Code,
    string Name,
    ExperienceCounts? Counts,
    Kleuring Kleuring,
    Zekerheid? Zekerheid,
    double? Certainty,
    SegmentContrast? Contrast,
    string Sentence)
{
    /// <summary>What the kleuring means, in Dutch: "op orde", "te weinig gegevens".</summary>
    public string Word => Sentences.VerwachtingWord(Kleuring);

    /// <summary>Whether it differs from the rest of the rol, in a word or two of Dutch; null when it may not be shown.</summary>
    public string? Difference => Counts is null ? null : Sentences.SegmentDifference(Contrast?.Verdict);
}

/// <summary>A segment against the rest of its rol, each client organisation once. Source: method 2g, the unpaired rule.</summary>
/// <param name="Clients">How many organisations in the segment.</param>
/// <param name="Others">How many in the rest.</param>
/// <param name="MeanDifference">How much higher the mean code is than that of the rest, from −4 to 4.</param>
/// <param name="ShareBelow">How much larger the share below expectation is than that of the rest, from −1 to 1.</param>
/// <param name="P">Of the exact test.</param>
/// <param name="AdjustedP">After Benjamini and Hochberg over all klantwaarden of all categories of the variable.</param>
/// <param name="Verdict">Improved says better than the rest, Worsened worse.</param>
public sealed record SegmentContrast(
    int Clients,
    int Others,
    double MeanDifference,
    Interval ShareBelow,
    double P,
    double AdjustedP,
    ChangeVerdict Verdict);
