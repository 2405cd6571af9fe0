namespace KlantWaarde.Domain.Model;

/// <summary>The answers of a survey, counted once, and asked for what they say. Source: method, section 2.</summary>
/// <remarks>What it answers may be shown; the answers themselves stay in it.</remarks>
public sealed class Analysis
{
    private readonly IReadOnlyList<RolResult> _results;

    /// <exception cref="ArgumentOutOfRangeException">A code is below −2 or above 2.</exception>
    public Analysis(ModelDefinition definition, IEnumerable<Observation> observations)
    {
        Definition = definition;

        var byRol = observations
            .Where(observation => definition.Rollen.Any(rol => rol.Code == observation.Rol))
            .Select(observation => (observation.Rol, Respondent: new Respondent(observation, definition)))
            .ToLookup(one => one.Rol, one => one.Respondent);

        _results = [.. definition.Rollen.Select(rol => RolModel.Of(new(rol, [.. byRol[rol.Code]], definition), definition))];
        Outcome = OutcomeOf(_results, definition);
    }

    public ModelDefinition Definition { get; }

    public SurveyOutcome Outcome { get; }

    private static SurveyOutcome OutcomeOf(IReadOnlyList<RolResult> results, ModelDefinition definition)
    {
        List<Klantwaardemodel> models = [.. results.Select(result => result.Model)];
        var shown = models.Where(model => model.IsShown).ToList();

        return new(
            definition.Settings.Version,
            models,
            shown is [] ? null : shown.Sum(model => model.Respondents),
            OrganisationPyramid.Of(results, definition));
    }
}
