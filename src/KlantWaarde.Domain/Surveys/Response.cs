using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Surveys;

/// <summary>What came of one invitation: at most one, whatever number of tabs and clicks.</summary>
public sealed class Response : IOwned
{
    public Response(AgencyId agencyId, WaveId waveId, InvitationId invitationId, QuestionnaireId questionnaireId, DateTimeOffset now)
    {
        AgencyId = agencyId;
        WaveId = waveId;
        InvitationId = invitationId;
        QuestionnaireId = questionnaireId;
        StartedAt = now;
        SavedAt = now;
    }

    // For the database.
    private Response()
    {
    }

    public ResponseId Id { get; private init; } = ResponseId.New();

    public AgencyId AgencyId { get; private init; }

    public WaveId WaveId { get; private init; }

    /// <summary>Unique.</summary>
    public InvitationId InvitationId { get; private init; }

    /// <summary>The version they began with, and finish with.</summary>
    public QuestionnaireId QuestionnaireId { get; private init; }

    public Answers Answers { get; private set; } = Answers.None;

    /// <summary>The rol of <see cref="Answers"/>, for counting without reading them.</summary>
    public string? Rol { get; private set; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>Null until it is sent; only then it counts.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Raised with every save, so that two at once do not overwrite each other.</summary>
    public int Revision { get; private set; }

    /// <summary>Takes over the answers of one page; those of other pages stay as they are.</summary>
    /// <returns>False when it was sent already: what was sent stays as it was.</returns>
    public bool Save(Func<Answers, Answers> page, DateTimeOffset now)
    {
        if (SubmittedAt is not null)
            return false;

        Answers = page(Answers);
        Rol = Answers.Rol;
        SavedAt = now;
        Revision++;
        return true;
    }

    /// <summary>Sends it. Doing so again changes nothing.</summary>
    public void Submit(DateTimeOffset now)
    {
        if (SubmittedAt is not null)
            return;

        SubmittedAt = now;
        Revision++;
    }

    /// <summary>What the respondent may quote to ask about it: eight characters, no look-alikes.</summary>
    public string Reference => Id.Value.ToString("N")[^8..].ToUpperInvariant();
}
