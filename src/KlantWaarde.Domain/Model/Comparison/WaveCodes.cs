namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The codes of one klantwaarde before and after; one of each client organisation.</summary>
public abstract record WaveCodes
{
    private const double Margin = 1e-9;

    private WaveCodes()
    {
    }

    /// <summary>Paired when enough organisations answered in both waves; else everybody of either wave. Source: method 2g.</summary>
    public static WaveCodes Of(
        IReadOnlyDictionary<Guid, int> before, IReadOnlyDictionary<Guid, int> after, ModelSettings settings)
    {
        var both = before.Keys.Where(after.ContainsKey).ToList();
        var smaller = Math.Min(before.Count, after.Count);

        return both.Count >= settings.PairMinN && both.Count >= settings.PairMinShare * smaller - Margin
            ? new Paired([.. both.Select(organisation => (before[organisation], after[organisation]))])
            : new Unpaired([.. before.Values], [.. after.Values]);
    }

    /// <summary>Of those who answered in both waves.</summary>
    /// <param name="Clients">Of each their code before and after, in any order; at least one.</param>
    public sealed record Paired(IReadOnlyList<(int Before, int After)> Clients) : WaveCodes;

    /// <summary>Of those in either wave, or of two segments.</summary>
    /// <param name="Before">In any order; at least one.</param>
    /// <param name="After">In any order; at least one.</param>
    public sealed record Unpaired(IReadOnlyList<int> Before, IReadOnlyList<int> After) : WaveCodes;
}
