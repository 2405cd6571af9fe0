namespace KlantWaarde.Domain.Model;

/// <summary>The place on the pyramid of the organisation as a whole. Source: method 2d.</summary>
internal static class OrganisationPyramid
{
    /// <summary>Of all klanten, each with the level of their own rol; no caps: a small rol must not drag the whole.</summary>
    /// <remarks>
    /// Counted over what the rollen show, or the total would tell what a suppressed one hides (method 2e, rule 2).
    /// </remarks>
    /// <returns>Null when no rol shows a level.</returns>
    public static PyramidLevel? Of(IReadOnlyList<RolResult> results, ModelDefinition definition)
    {
        var measuring = results.Where(result => result.Model.Level is { Measured: not null }).ToList();
        if (measuring is []) return null;

        // Mostly every rol shows all three, and once is enough.
        var all = results.All(result => result.Model.Level is { Measured: not null, Stated: not null, Agreement: not null })
            ? Count(results, definition)
            : null;
        var measured = (all ?? Count(measuring, definition)).Measured;
        var stated = (all ?? Count(results.Where(result => result.Model.Level is { Stated: not null }), definition)).Stated.Shown;
        var agreement = (all ?? Count(results.Where(result => result.Model.Level is { Agreement: not null }), definition)).Agreement.Shown;
        var majority = PyramidRule.Majority(measured.Evidence);

        return new(
            majority.Level, majority.Level, majority.Certainty, [], measured.Shown, stated,
            Sentences.OrganisationLevel(
                majority, measured.Shown!, [.. measuring.Select(result => (result.Tally.Rol, result.Model.Level!))], agreement))
        {
            Agreement = agreement,
            AtLeast = majority.AtLeast,
        };
    }

    /// <summary>An organisation with respondents in two rollen has one voice in both together.</summary>
    private static PyramidCount Count(IEnumerable<RolResult> results, ModelDefinition definition)
    {
        (Respondent Respondent, Prestatieniveau? Level)[] klanten =
            [.. results.SelectMany(result => result.Tally.Respondents.Zip(result.Levels, (one, level) => (one.Respondent, level)))];
        var weights = Weights.Of(Array.ConvertAll(klanten, klant => klant.Respondent), definition.Settings);
        var count = new PyramidCount(definition.Settings, definition.Population);

        // In the order of the weights, as the tally asks.
        Array.Sort(weights, klanten);
        foreach (var ((respondent, level), weight) in klanten.Zip(weights))
            count.Add(respondent, level, weight);

        return count;
    }
}
