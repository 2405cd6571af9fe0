using KlantWaarde.Domain.Model.Priorities;

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

        List<(string Rol, Respondent Respondent)> all = [.. observations
            .Where(observation => definition.Rollen.Any(rol => rol.Code == observation.Rol))
            .Select(observation => (observation.Rol, new Respondent(observation, definition)))];
        Weights.Stratify([.. all.Select(one => one.Respondent)], definition);
        var byRol = all.ToLookup(one => one.Rol, one => one.Respondent);

        _results = [.. definition.Rollen.Select(rol => RolModel.Of(new(rol, [.. byRol[rol.Code]], definition), definition))];
        Outcome = OutcomeOf(_results, definition);
    }

    public ModelDefinition Definition { get; }

    public SurveyOutcome Outcome { get; }

    /// <summary>Where the klanten of a rol would stand if some klantwaarden were repaired. Source: method 2f.</summary>
    /// <param name="rol">Its code.</param>
    /// <param name="repaired">Codes of klantwaarden; those that cannot be repaired are left out.</param>
    /// <returns>Null when there is no such rol, or too few of its klanten have a level to show.</returns>
    public WhatIf? WhatIf(string rol, IEnumerable<string> repaired)
    {
        if (_results.FirstOrDefault(result => result.Model.Rol.Code == rol && result.Model.IsShown) is not { } result)
            return null;

        var cells = result.Model.Verwachtingen;
        var chosen = cells.Where(cell => Priorities.WhatIf.CanRepair(cell)).Select(cell => cell.Code).Intersect(repaired).ToHashSet();
        return Priorities.WhatIf.Of(result.Tally.Clients, cells, chosen, Definition.Settings, result.Tally.Population);
    }

    private static SurveyOutcome OutcomeOf(IReadOnlyList<RolResult> results, ModelDefinition definition)
    {
        List<Klantwaardemodel> models = [.. results.Select(result => result.Model)];
        var shown = models.Where(model => model.IsShown).ToList();

        return new SurveyOutcome(
            definition.Settings.Version,
            models,
            shown is [] ? null : shown.Sum(model => model.Respondents),
            OrganisationPyramid.Of(results, definition)).Sealed();
    }
}
