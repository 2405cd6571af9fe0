namespace KlantWaarde.Domain.Model;

/// <summary>The outcome of a survey: a model of each rol, and the organisation as a whole.</summary>
/// <param name="RuleVersion">The version of the rules that computed it.</param>
/// <param name="Models">One for each rol, in the order of the survey; also those that are suppressed.</param>
/// <param name="Respondents">How many are counted in what is shown; null when that is too few.</param>
/// <param name="Level">The organisation's place on the pyramid, without caps; null when it is suppressed (method 2d).</param>
public sealed record SurveyOutcome(
    string RuleVersion,
    IReadOnlyList<Klantwaardemodel> Models,
    int? Respondents,
    PyramidLevel? Level);
