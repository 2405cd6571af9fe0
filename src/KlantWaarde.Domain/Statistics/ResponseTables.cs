namespace KlantWaarde.Domain.Statistics;

/// <summary>All tables of groups by answered or not that have the totals of the one at hand.</summary>
/// <param name="groups">At least two; with the largest last there is the least to do.</param>
internal sealed class ResponseTables(GroupResponse[] groups)
{
    /// <summary>A table this much likelier, in logarithms, counts as equally likely.</summary>
    private const double Margin = 1e-7;

    private readonly double[][] _logWays = Array.ConvertAll(groups, group => LogWays(group.Invited));
    private readonly int[] _roomAfter = [.. groups.Select((_, i) => groups.Skip(i + 1).Sum(group => group.Invited))];
    private readonly int _answered = groups.Sum(group => group.Answered);

    /// <summary>The probability of all tables that are no likelier than the one at hand.</summary>
    public double ExactPValue()
    {
        var observed = groups.Select((group, i) => _logWays[i][group.Answered]).Sum();
        var all = LogWays(groups.Sum(group => group.Invited))[_answered];

        return Math.Min(1, NoLikelier(observed + Margin, all, group: 0, left: _answered, logWays: 0));
    }

    /// <summary>Deals those who are left of the answered over this group and those after it, in every way there is.</summary>
    private double NoLikelier(double most, double all, int group, int left, double logWays)
    {
        if (group == groups.Length - 1)
        {
            logWays += _logWays[group][left];
            return logWays <= most ? Math.Exp(logWays - all) : 0;
        }

        var sum = 0.0;
        var last = Math.Min(left, groups[group].Invited);
        for (var chosen = Math.Max(0, left - _roomAfter[group]); chosen <= last; chosen++)
            sum += NoLikelier(most, all, group + 1, left - chosen, logWays + _logWays[group][chosen]);
        return sum;
    }

    /// <summary>The logarithms of the ways to choose none, one, two … of so many people.</summary>
    private static double[] LogWays(int people)
    {
        var all = LogFactorial(people);
        return [.. Enumerable.Range(0, people + 1)
            .Select(chosen => all - LogFactorial(chosen) - LogFactorial(people - chosen))];
    }

    private static double LogFactorial(int n) => GammaFunction.Log(n + 1.0);
}
