using KlantWaarde.Domain.Agencies;

namespace KlantWaarde.Domain.Surveys;

/// <summary>What the organisation knows of its klanten beforehand, and what it wants; all of it optional.</summary>
public sealed record StudyFacts
{
    public static StudyFacts None { get; } = new();

    /// <summary>How many klanten there are in a rol, by its code; at least 1 (method 2e). A rol of which nobody knows is not in it.</summary>
    public IReadOnlyDictionary<string, int> Populations { get; init; } = new Dictionary<string, int>();

    /// <summary>The code of the rol in which the organisation wants to be seen, for the rolkloof; null when it did not say.</summary>
    public string? DesiredRol { get; init; }

    /// <summary>How many klanten left in the past year: they do not answer (method 2h). Null when nobody knows.</summary>
    public int? LostClients { get; init; }

    /// <summary>The frame variable of <see cref="Frame"/> by which the answers are weighted; null for none (method 2h).</summary>
    public string? PostStratifyBy { get; init; }

    /// <summary>N_h: how many klanten there are in a category of <see cref="PostStratifyBy"/>; at least 1.</summary>
    public IReadOnlyDictionary<string, int> FrameSizes { get; init; } = new Dictionary<string, int>();
}
