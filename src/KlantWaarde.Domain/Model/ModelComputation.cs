namespace KlantWaarde.Domain.Model;

/// <summary>From answers to the klantwaardemodel of each rol. Source: method, section 2.</summary>
public static class ModelComputation
{
    /// <summary>The outcome of a survey; the same to the last bit in any order of the observations and in any culture.</summary>
    /// <remarks>
    /// A respondent of a rol that the definition does not know ("anders") is in no model; a code of a klantwaarde or
    /// investering that it does not know is left out.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A code is below −2 or above 2.</exception>
    public static SurveyOutcome Outcome(ModelDefinition definition, IEnumerable<Observation> observations) =>
        new Analysis(definition, observations).Outcome;
}
