namespace KlantWaarde.Domain.Model;

/// <summary>What a klantwaarde is to the respondents, counted and weighed.</summary>
internal sealed class StatedTally(ModelSettings settings, int? population)
{
    private readonly WeighedTally _niveaus = new(4, settings, population);

    public bool IsShown => _niveaus.IsShown;

    public NiveauCounts Counts => new(
        _niveaus.Counts[(int)Niveau.Basis],
        _niveaus.Counts[(int)Niveau.Onderscheidend],
        _niveaus.Counts[(int)Niveau.Binding],
        _niveaus.Counts[(int)Niveau.NietVanBelang]);

    public NiveauEvidence Evidence => new(_niveaus.Evidence(), _niveaus.IsCensus);

    public void Add(Guid organisation, Niveau niveau, double weight) => _niveaus.Add(organisation, (int)niveau, weight);
}
