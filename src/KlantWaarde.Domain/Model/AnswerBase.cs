namespace KlantWaarde.Domain.Model;

/// <summary>How many answers there are, and whether they are enough, of enough client organisations, to be shown.</summary>
/// <remarks>Source: method 2e, rule (1).</remarks>
internal sealed class AnswerBase(ModelSettings settings)
{
    // No more of them are kept than it takes to know.
    private readonly List<Guid> _organisations = [];

    public int Answers { get; private set; }

    public bool IsShown => Answers >= settings.NMin && _organisations.Count >= settings.MinOrganisations;

    public void Add(Guid organisation)
    {
        Answers++;

        if (_organisations.Count < settings.MinOrganisations && !_organisations.Contains(organisation))
            _organisations.Add(organisation);
    }
}
