using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Surveys;

/// <summary>One meting: the fieldwork of a survey, from the first invitation to the closing date.</summary>
public sealed class Wave : IOwned
{
    /// <summary>A page that was open at closing time may still be sent this much later.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromHours(24);

    internal Wave(AgencyId agencyId, SurveyId surveyId, int number, DateOnly closesOn)
    {
        AgencyId = agencyId;
        SurveyId = surveyId;
        Number = number;
        ClosesOn = closesOn;
    }

    public WaveId Id { get; private init; } = WaveId.New();

    public AgencyId AgencyId { get; private init; }

    public SurveyId SurveyId { get; private init; }

    /// <summary>1 for the first meting.</summary>
    public int Number { get; private init; }

    /// <summary>When the first invitation went out; null before that.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>The last day, in the Netherlands, on which clients may answer.</summary>
    public DateOnly ClosesOn { get; private set; }

    internal void Start(DateTimeOffset now) => StartedAt ??= now;

    internal void CloseOn(DateOnly day) => ClosesOn = day;

    /// <summary>True until midnight after <see cref="ClosesOn"/>, Dutch time.</summary>
    public bool IsOpenAt(DateTimeOffset now) => StartedAt is not null && now < EndOf(ClosesOn);

    /// <summary>True as long as something that was begun in time may be sent.</summary>
    public bool AcceptsAt(DateTimeOffset now) => StartedAt is not null && now < EndOf(ClosesOn) + Grace;

    private static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new(midnight, DutchTime.Zone.GetUtcOffset(midnight));
    }
}
