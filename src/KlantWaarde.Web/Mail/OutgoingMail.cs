using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Web.Mail;

/// <summary>What a mail is for; with its subject it is unique, so nobody gets the same mail twice.</summary>
public enum MailKind
{
    /// <summary>To a respondent; the subject is the invitation.</summary>
    Invitation,

    /// <summary>To a new user; the subject is the user.</summary>
    Welcome,
}

/// <summary>Where a mail is. Written before and after the dialogue with the server.</summary>
public enum MailState
{
    Queued,

    /// <summary>A worker has it; when its lease runs out in this state nobody knows whether the server took it.</summary>
    Sending,

    Sent,

    /// <summary>The server may have taken it: shown, never blindly repeated.</summary>
    Uncertain,

    /// <summary>The server refused it for good, or too often.</summary>
    Failed,
}

/// <summary>A mail that was promised together with the deed that caused it.</summary>
/// <remarks>Its words are made when it is sent, so that no secret link lies in this row.</remarks>
public sealed class OutgoingMail : IOwned
{
    public const int MaxAttempts = 8;

    public OutgoingMail(AgencyId agencyId, MailKind kind, Guid subjectId, string to, DateTimeOffset now)
    {
        AgencyId = agencyId;
        Kind = kind;
        SubjectId = subjectId;
        To = to;
        QueuedAt = now;
        DueAt = now;
    }

    // For the database.
    private OutgoingMail() => To = "";

    public MailId Id { get; private init; } = MailId.New();

    public AgencyId AgencyId { get; private init; }

    public MailKind Kind { get; private init; }

    /// <summary>The invitation or the user it is about; unique with <see cref="Kind"/>.</summary>
    public Guid SubjectId { get; private init; }

    public string To { get; private init; }

    public MailState State { get; private set; } = MailState.Queued;

    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>Not before this instant.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Until when the worker that has it may work on it; null when nobody has it.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What the server said last; null before the first attempt.</summary>
    public string? LastReply { get; private set; }

    /// <summary>Raised with every change, so that two workers cannot both have it.</summary>
    public int Revision { get; private set; }

    /// <summary>The same in every attempt, so that a mailbox can see a repetition.</summary>
    public string MessageIdAt(string host) => $"{Id.Value:N}@{host}";

    public void Lease(DateTimeOffset until)
    {
        State = MailState.Sending;
        LeasedUntil = until;
        Attempts++;
        Revision++;
    }

    public void Accepted(string reply, DateTimeOffset now)
    {
        SentAt = now;
        End(MailState.Sent, reply);
    }

    /// <summary>The server did not take it; try again later, or give up after <see cref="MaxAttempts"/>.</summary>
    public void NotAccepted(string reply, DateTimeOffset next)
    {
        DueAt = next;
        End(Attempts < MaxAttempts ? MailState.Queued : MailState.Failed, reply);
    }

    public void Refused(string reply) => End(MailState.Failed, reply);

    public void Doubted(string reply) => End(MailState.Uncertain, reply);

    /// <summary>A person decided to try once more.</summary>
    public void Retry(DateTimeOffset now)
    {
        if (State is not (MailState.Failed or MailState.Uncertain))
            return;

        Attempts = 0;
        DueAt = now;
        End(MailState.Queued, LastReply ?? "");
    }

    private void End(MailState state, string reply)
    {
        State = state;
        LastReply = reply.Length > 500 ? reply[..500] : reply;
        LeasedUntil = null;
        Revision++;
    }
}
