namespace KlantWaarde.Domain.Model;

/// <summary>From answers to the klantwaardemodel of each rol. Source: method, section 2.</summary>
public static class ModelComputation
{
    /// <summary>The outcome of a survey; the same in any order of the observations and in any culture.</summary>
    /// <remarks>
    /// Every respondent counts once; the weights of method 2h (one organisation, one voice) are not applied.
    /// A respondent of a rol that the definition does not know ("anders") is in no model; a code of a klantwaarde or
    /// investering that it does not know is left out.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A code is below −2 or above 2.</exception>
    public static SurveyOutcome Outcome(ModelDefinition definition, IEnumerable<Observation> observations)
    {
        var tallies = Count(definition, observations);
        List<Klantwaardemodel> models = [.. tallies.Select(tally => RolModel.Of(tally, definition.Settings))];
        var shown = models.Where(model => model.IsShown).ToList();

        return new(
            ModelSettings.RuleVersion,
            models,
            shown is [] ? null : shown.Sum(model => model.Respondents),
            Pyramid.OfOrganisation(models, definition.Settings));
    }

    private static List<RolTally> Count(ModelDefinition definition, IEnumerable<Observation> observations)
    {
        List<RolTally> tallies = [.. definition.Rollen.Select(rol => new RolTally(rol, definition))];
        var byRol = tallies.ToDictionary(tally => tally.Rol.Code);

        foreach (var observation in observations)
            if (byRol.TryGetValue(observation.Rol, out var tally))
                tally.Add(observation);

        return tallies;
    }
}
