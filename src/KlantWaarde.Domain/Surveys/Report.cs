using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Surveys;

/// <summary>A report that was released: frozen, so that the same report always says the same.</summary>
public sealed class Report : IOwned
{
    public const int ConclusionMaxLength = 4000;

    public Report(
        AgencyId agencyId,
        OrganisationId organisationId,
        SurveyId surveyId,
        WaveId waveId,
        int number,
        string title,
        string content,
        string hash,
        string releasedBy,
        DateTimeOffset releasedAt)
    {
        AgencyId = agencyId;
        OrganisationId = organisationId;
        SurveyId = surveyId;
        WaveId = waveId;
        Number = number;
        Title = title;
        Content = content;
        Hash = hash;
        ReleasedBy = releasedBy;
        ReleasedAt = releasedAt;
    }

    public ReportId Id { get; private init; } = ReportId.New();

    public AgencyId AgencyId { get; private init; }

    /// <summary>Whose account managers may read it.</summary>
    public OrganisationId OrganisationId { get; private init; }

    public SurveyId SurveyId { get; private init; }

    public WaveId WaveId { get; private init; }

    /// <summary>1 for the first release; unique within the wave.</summary>
    public int Number { get; private init; }

    public string Title { get; private init; }

    /// <summary>The frozen report, as JSON.</summary>
    public string Content { get; private init; }

    /// <summary>SHA-256 of <see cref="Content"/>, as 64 hexadecimal digits.</summary>
    public string Hash { get; private init; }

    public string ReleasedBy { get; private init; }

    public DateTimeOffset ReleasedAt { get; private init; }

    /// <summary>When it was withdrawn; null as long as account managers may read it.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}
