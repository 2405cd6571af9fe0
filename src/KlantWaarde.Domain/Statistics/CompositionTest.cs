namespace KlantWaarde.Domain.Statistics;

/// <summary>How many of a group answered, and how many did not.</summary>
/// <param name="Answered">From 0.</param>
/// <param name="Silent">From 0.</param>
public readonly record struct GroupResponse(int Answered, int Silent)
{
    public int Invited => Answered + Silent;
}

/// <summary>Whether some groups answered more readily than others. Source: method 2h.</summary>
public static class CompositionTest
{
    private const int MostTables = 100_000;

    /// <summary>The p of all groups having been as ready to answer.</summary>
    /// <remarks>
    /// Exact (Freeman and Halton, 1951: the probability of all tables with these totals that are no likelier) as long as
    /// there are at most 100,000 tables to look at; for more the χ² test. Of two groups the exact one is that of Fisher. The
    /// order of the groups makes no difference.
    /// </remarks>
    /// <param name="groups">A group of nobody is left out.</param>
    /// <returns>From 0 to 1; 1 when there is nothing to compare: fewer than two groups, or all or nobody answered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static double PValue(params ReadOnlySpan<GroupResponse> groups)
    {
        var filled = new List<GroupResponse>();
        foreach (var group in groups)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(group.Answered, nameof(groups));
            ArgumentOutOfRangeException.ThrowIfNegative(group.Silent, nameof(groups));
            if (group.Invited > 0) filled.Add(group);
        }

        GroupResponse[] ordered = [.. filled.OrderBy(group => group.Invited).ThenBy(group => group.Answered)];
        var answered = ordered.Sum(group => group.Answered);
        var silent = ordered.Sum(group => group.Silent);
        if (ordered.Length < 2 || answered == 0 || silent == 0) return 1;

        return TablesOf(ordered, answered, silent) <= MostTables
            ? new ResponseTables(ordered).ExactPValue()
            : ChiSquaredPValue(ordered);
    }

    /// <summary>The χ² test of Pearson (1900), without a correction.</summary>
    private static double ChiSquaredPValue(GroupResponse[] groups)
    {
        double invited = groups.Sum(group => group.Invited);
        var share = groups.Sum(group => group.Answered) / invited;
        var distance = groups.Sum(group =>
            Square(group.Answered - share * group.Invited) / (share * (1 - share) * group.Invited));

        return ChiSquared.UpperTail(distance, groups.Length - 1);
    }

    /// <summary>How many tables there are at most: the largest group, the last, has what the others leave.</summary>
    private static double TablesOf(GroupResponse[] ordered, int answered, int silent) =>
        ordered.SkipLast(1).Select(group => 1.0 + Math.Min(group.Invited, Math.Min(answered, silent)))
            .Aggregate((tables, each) => tables * each);

    private static double Square(double value) => value * value;
}
