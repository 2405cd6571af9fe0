using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Surveys;

/// <summary>A questionnaire as it was frozen; every response is bound to one.</summary>
public sealed class QuestionnaireVersion : IOwned
{
    public QuestionnaireVersion(AgencyId agencyId, WaveId waveId, int number, Questionnaire document, DateTimeOffset frozenAt)
    {
        AgencyId = agencyId;
        WaveId = waveId;
        Number = number;
        Document = document;
        FrozenAt = frozenAt;
    }

    // For the database.
    private QuestionnaireVersion()
    {
    }

    public QuestionnaireId Id { get; private init; } = QuestionnaireId.New();

    public AgencyId AgencyId { get; private init; }

    public WaveId WaveId { get; private init; }

    /// <summary>1 for the first; unique within the wave.</summary>
    public int Number { get; private init; }

    public Questionnaire Document { get; private init; } = null!;

    public DateTimeOffset FrozenAt { get; private init; }
}
