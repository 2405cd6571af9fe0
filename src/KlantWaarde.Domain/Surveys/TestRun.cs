using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Surveys;

/// <summary>A questionnaire that a consultant fills in to try it. It is no response and stands among none, so that it never counts.</summary>
public sealed class TestRun : IOwned
{
    public const int ByMaxLength = 100;

    /// <summary>So long the link works.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(14);

    public TestRun(Survey survey, Questionnaire document, InvitationToken token, string by, DateTimeOffset now)
    {
        AgencyId = survey.AgencyId;
        SurveyId = survey.Id;
        Document = document;
        TokenHash = token.Hash();
        By = Text.Required(by, ByMaxLength);
        StartedAt = SavedAt = now;
    }

    // For the database.
    private TestRun()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AgencyId AgencyId { get; private init; }

    public SurveyId SurveyId { get; private init; }

    /// <summary>As it was composed when the run began.</summary>
    public Questionnaire Document { get; private init; } = null!;

    /// <summary>SHA-256 of the token. Unique.</summary>
    public byte[] TokenHash { get; private init; } = [];

    public Answers Answers { get; private set; } = Answers.None;

    /// <summary>The name of who tries it, as it was.</summary>
    public string By { get; private init; } = "";

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset SavedAt { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Raised with every save, so that two at once do not overwrite each other.</summary>
    public int Revision { get; private set; }

    public bool IsOpenAt(DateTimeOffset now) => now < StartedAt + Lifetime;

    /// <summary>Takes over the answers of one page.</summary>
    /// <returns>False when it was sent already.</returns>
    public bool Save(Func<Answers, Answers> page, DateTimeOffset now)
    {
        if (SubmittedAt is not null) return false;

        Answers = page(Answers);
        SavedAt = now;
        Revision++;
        return true;
    }

    /// <summary>Ends it. Doing so again changes nothing.</summary>
    public void Submit(DateTimeOffset now)
    {
        if (SubmittedAt is not null) return;

        SubmittedAt = now;
        Revision++;
    }
}
