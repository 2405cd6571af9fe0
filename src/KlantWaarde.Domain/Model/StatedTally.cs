namespace KlantWaarde.Domain.Model;

/// <summary>What a klantwaarde is to the respondents, counted.</summary>
internal sealed class StatedTally(ModelSettings settings)
{
    private readonly AnswerBase _base = new(settings);
    private readonly int[] _counts = new int[4];

    public bool IsShown => _base.IsShown;

    public NiveauCounts Counts => new(
        _counts[(int)Niveau.Basis],
        _counts[(int)Niveau.Onderscheidend],
        _counts[(int)Niveau.Binding],
        _counts[(int)Niveau.NietVanBelang]);

    public void Add(Guid organisation, Niveau niveau)
    {
        _base.Add(organisation);
        _counts[(int)niveau]++;
    }
}
