namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Puts things in order by measures that come from sums: what lies within 1e-9 is the same.</summary>
internal static class Ranking
{
    public const double Margin = 1e-9;

    /// <summary>The largest by the first measure; of those that tie by the next, and in the end by name, ordinal.</summary>
    /// <param name="items">At least one.</param>
    /// <param name="nameOf">Settles what the measures do not.</param>
    /// <param name="measures">In the order in which they count.</param>
    public static TItem First<TItem>(
        IEnumerable<TItem> items, Func<TItem, string> nameOf, params ReadOnlySpan<Func<TItem, double>> measures)
    {
        List<TItem> tied = [.. items];
        foreach (var measure in measures)
        {
            var most = tied.Max(measure);
            tied.RemoveAll(item => measure(item) < most - Margin);
        }

        return tied.MinBy(nameOf, StringComparer.Ordinal)!;
    }

    /// <summary>All of them, each the first of what is left.</summary>
    public static List<TItem> Ranked<TItem>(
        IEnumerable<TItem> items, Func<TItem, string> nameOf, params ReadOnlySpan<Func<TItem, double>> measures)
    {
        List<TItem> left = [.. items];
        List<TItem> ranked = [];

        while (left is not [])
        {
            var first = First(left, nameOf, measures);
            left.Remove(first);
            ranked.Add(first);
        }

        return ranked;
    }
}
