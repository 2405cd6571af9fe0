namespace KlantWaarde.Domain.Model;

/// <summary>How many answers there are, and whether they are enough, of enough client organisations, to be shown.</summary>
/// <remarks>Source: method 2e, rule (1).</remarks>
internal sealed class AnswerBase(ModelSettings settings)
{
    // No more of them are kept than it takes to know.
    private readonly List<Guid> _organisations = [];

    public int Answers { get; private set; }

    /// <summary>Whose answers they are; no more than it takes to be enough.</summary>
    public IReadOnlyList<Guid> Organisations => _organisations;

    public bool IsShown => Answers >= settings.NMin && _organisations.Count >= settings.MinOrganisations;

    public void Add(Guid organisation)
    {
        Answers++;
        Keep(organisation);
    }

    /// <summary>Adds the answers of others. So many organisations are kept of both that together they are enough when all were.</summary>
    public void Add(AnswerBase others)
    {
        Answers += others.Answers;
        others._organisations.ForEach(Keep);
    }

    private void Keep(Guid organisation)
    {
        if (_organisations.Count < settings.MinOrganisations && !_organisations.Contains(organisation))
            _organisations.Add(organisation);
    }
}
