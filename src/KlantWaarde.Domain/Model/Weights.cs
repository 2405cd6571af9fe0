namespace KlantWaarde.Domain.Model;

/// <summary>Who counts for how much. Source: method 2h.</summary>
internal static class Weights
{
    /// <summary>The respondents with their weights: 1/k for each of the k of one client organisation, times that of their stratum.</summary>
    /// <returns>In the order of the weights: in that order sums are the same to the last bit, whoever came first.</returns>
    public static IReadOnlyList<(Respondent Respondent, double Weight)> Weigh(
        IReadOnlyList<Respondent> respondents, ModelSettings settings)
    {
        var sizes = settings.Weighting is Weighting.OneVoice
            ? respondents.CountBy(respondent => respondent.Organisation).ToDictionary()
            : null;

        return [.. respondents
            .Select(respondent => (respondent, respondent.StratumWeight / (sizes?[respondent.Organisation] ?? 1)))
            .OrderBy(pair => pair.Item2)];
    }
}
