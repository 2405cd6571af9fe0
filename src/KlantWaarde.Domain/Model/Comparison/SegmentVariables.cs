namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The frame variables by which a rol may be divided, and what of each may be shown beside all the others.</summary>
/// <remarks>
/// One variable after the other, by name: a category is shown only if it may stand beside the whole rol and beside every
/// category that the variables before it show. So what is shown of a variable does not depend on who looked at what, and no
/// order of looking tells of a few. Source: method 2e, rule (3).
/// </remarks>
public sealed class SegmentVariables
{
    // Hiding is always safe. With so many combinations of categories, or more, it is not looked into whether a few stand out.
    private const int MostCells = 2_000;

    private readonly ModelDefinition _definition;
    private readonly Klantwaardemodel _model;
    private readonly IReadOnlyList<Observation> _observations;

    private SegmentVariables(
        ModelDefinition definition, Klantwaardemodel model, IReadOnlyList<Observation> observations, IReadOnlyList<string> names)
    {
        _definition = definition;
        _model = model;
        _observations = observations;
        Names = names;
    }

    /// <summary>Of which something is known of somebody who answered the survey, by name.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <param name="definition">What was asked.</param>
    /// <param name="model">Of the rol.</param>
    /// <param name="observations">Of the survey, in any order; those who ascribe another rol are not divided.</param>
    public static SegmentVariables Of(
        ModelDefinition definition, Klantwaardemodel model, IReadOnlyList<Observation> observations) =>
        new(
            definition,
            model,
            [.. observations.Where(observation => observation.Rol == model.Rol.Code)],
            NamesIn(observations.Select(observation => observation.Frame)));

    /// <summary>The variables of which something is known, by name.</summary>
    public static IReadOnlyList<string> NamesIn(IEnumerable<IReadOnlyDictionary<string, string>> frames) =>
        [.. frames.Distinct().SelectMany(frame => frame.Keys).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The rol divided by one of <see cref="Names"/>, as far as it may be shown.</summary>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    public Segments By(string variable) => Names.Contains(variable)
        ? Segments.Of(_definition, _model, _observations, variable, LimitsOf(variable))
        : throw new ArgumentException($"Nobody who answered has a {variable}.", nameof(variable));

    private SegmentLimits LimitsOf(string variable)
    {
        if (!_model.IsShown) return SegmentLimits.Nothing;

        List<string> before = [.. Names.TakeWhile(name => name != variable), variable];
        var cells = new FrameCells(_observations, before);
        var shown = cells.Count > MostCells ? [] : cells.Shown(_ => true, _definition.Settings);
        if (shown is not [.., { Count: > 0 }]) return SegmentLimits.Nothing;

        return new(shown[^1], _definition.Klantwaarden.ToDictionary(one => one.Code, one =>
            cells.Shown(observation => observation.Experience.ContainsKey(one.Code), _definition.Settings, among: shown)[^1]));
    }
}
