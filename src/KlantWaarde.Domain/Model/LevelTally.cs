namespace KlantWaarde.Domain.Model;

/// <summary>The levels of klanten, counted and weighed.</summary>
internal sealed class LevelTally(ModelSettings settings, int? population)
{
    private readonly WeighedTally _levels = new(4, settings, population);

    public bool IsShown => _levels.IsShown;

    /// <summary>Null when they are too few to show.</summary>
    public LevelCounts? Shown => IsShown
        ? new(_levels.Counts[0], _levels.Counts[1], _levels.Counts[2], _levels.Counts[3])
        : null;

    public LevelEvidence Evidence => new(_levels.Evidence(), _levels.IsCensus);

    public void Add(Guid organisation, Prestatieniveau level, double weight) =>
        _levels.Add(organisation, (int)level, weight);
}
