using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Surveys;

/// <summary>One decision of a consultant about a verschuiving; never changed afterwards, and the latest one counts.</summary>
/// <remarks>Source: method 2a, step 6.</remarks>
public sealed class TierDecision : IOwned
{
    public const int CodeMaxLength = 40;
    public const int ReasonMaxLength = 500;
    public const int ByMaxLength = 100;

    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public TierDecision(Survey survey, int number, ShiftDecision decision, Niveau library, DateTimeOffset at)
    {
        AgencyId = survey.AgencyId;
        SurveyId = survey.Id;
        Number = number;
        Rol = Text.Required(decision.Rol, CodeMaxLength);
        Klantwaarde = Text.Required(decision.Klantwaarde, CodeMaxLength);
        Proposed = decision.Proposed;
        Library = library;
        Accepted = decision.Accepted;
        Reason = Text.Required(decision.Reason, ReasonMaxLength);
        By = Text.Required(decision.By, ByMaxLength);
        At = at;
    }

    // For the database.
    private TierDecision()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AgencyId AgencyId { get; private init; }

    public SurveyId SurveyId { get; private init; }

    /// <summary>1 for the first about this klantwaarde in this rol; unique among them, so that two at once do not pass each other.</summary>
    public int Number { get; private init; }

    /// <summary>The code of the rol.</summary>
    public string Rol { get; private init; } = "";

    /// <summary>The code of the klantwaarde.</summary>
    public string Klantwaarde { get; private init; } = "";

    /// <summary>What the answers proposed at the time.</summary>
    public Niveau Proposed { get; private init; }

    /// <summary>What the library said at the time.</summary>
    public Niveau Library { get; private init; }

    /// <summary>True for <see cref="Proposed"/>, false for <see cref="Library"/>.</summary>
    public bool Accepted { get; private init; }

    /// <summary>Never blank, at most <see cref="ReasonMaxLength"/> characters.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>The name of the consultant, as it was.</summary>
    public string By { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>As the model reads it.</summary>
    public ShiftDecision ToShift() => new(Rol, Klantwaarde, Proposed, Accepted, Reason, By);
}
