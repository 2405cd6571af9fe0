using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Demo;

/// <summary>How content each of a group of respondents is at heart, so that what one of them says hangs together.</summary>
/// <remarks>
/// Counts are dealt out exactly: of a scale with 3, 20 and 1 on its steps, 3 respondents end on the lowest step, 20 on the
/// middle and 1 on the highest. Who they are follows the lean, blurred by chance.
/// </remarks>
internal sealed class Lean(int respondents, SplitMix64 random)
{
    private readonly int[] _places = random.Shuffled(Enumerable.Range(0, respondents));

    /// <summary>The respondents from the least to the most content.</summary>
    public IReadOnlyList<int> LeastContentFirst => [.. Everybody.OrderBy(respondent => _places[respondent])];

    /// <summary>Deals out <paramref name="counts"/> of a scale, the lowest step to the least content.</summary>
    /// <param name="counts">How many end on each step, from low to high.</param>
    /// <param name="blur">How many places chance may lift a respondent; 0 for the pure lean.</param>
    /// <returns>For each respondent the step, or null for as many as are in no count.</returns>
    public int?[] Deal(int[] counts, int blur)
    {
        var order = random.Shuffled(Everybody).Take(counts.Sum())
            .Select(respondent => (Respondent: respondent, Place: _places[respondent] + random.NextInt(blur + 1)))
            .OrderBy(entry => entry.Place)
            .ThenBy(entry => _places[entry.Respondent])
            .Select(entry => entry.Respondent);

        return Assign(order, counts);
    }

    /// <summary>Deals out <paramref name="counts"/> by chance alone.</summary>
    /// <returns>For each respondent the option, or null for as many as are in no count.</returns>
    public int?[] DealByChance(int[] counts) => Assign(random.Shuffled(Everybody), counts);

    /// <summary>Gives away <paramref name="counts"/>[i] tokens of each option i, no respondent the same option twice.</summary>
    /// <returns>For each respondent their options; nobody has more than one more than another.</returns>
    public IReadOnlyList<int>[] DealTokens(int[] counts)
    {
        var order = random.Shuffled(Everybody);
        var tokens = counts.SelectMany((count, option) => Enumerable.Repeat(option, count)).ToArray();
        var hands = new List<int>[respondents];

        // Tokens of one option lie together and are at most one for each respondent: going round gives nobody two of them.
        foreach (var respondent in Everybody)
            hands[order[respondent]] = [.. tokens.Where((_, token) => token % respondents == respondent)];

        return hands;
    }

    private IEnumerable<int> Everybody => Enumerable.Range(0, respondents);

    private int?[] Assign(IEnumerable<int> order, int[] counts)
    {
        var steps = counts.SelectMany((count, step) => Enumerable.Repeat(step, count));
        var dealt = new int?[respondents];

        foreach (var (respondent, step) in order.Zip(steps))
            dealt[respondent] = step;

        return dealt;
    }
}
