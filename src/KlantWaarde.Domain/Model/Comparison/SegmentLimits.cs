namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>What of a variable may be shown at most, for what other variables show.</summary>
/// <param name="Categories">Those that may be shown; null in it are those of whom the category is not known.</param>
/// <param name="Klantwaarden">The same of each klantwaarde, by its code.</param>
internal sealed record SegmentLimits(
    IReadOnlySet<string?> Categories, IReadOnlyDictionary<string, IReadOnlySet<string?>> Klantwaarden)
{
    public static SegmentLimits Nothing { get; } = new(new HashSet<string?>(), new Dictionary<string, IReadOnlySet<string?>>());

    /// <summary>Whether the answers of a category about a klantwaarde may be shown.</summary>
    public bool Shows(string klantwaarde, string? category) =>
        Klantwaarden.TryGetValue(klantwaarde, out var categories) && categories.Contains(category);
}
