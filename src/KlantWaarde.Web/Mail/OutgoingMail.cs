using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Web.Mail;

/// <summary>A mail that was promised together with the deed that caused it.</summary>
/// <remarks>Its words are made when it is sent, so that no secret link lies in this row.</remarks>
public sealed class OutgoingMail : IOwned
{
    /// <summary>How often a server may say "not now" to this very mail.</summary>
    public const int MaxAttempts = 8;

    /// <summary>What <see cref="LastReply"/> keeps of a reply.</summary>
    public const int ReplyMaxLength = 500;

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

    /// <summary>How often it was offered to a server that could be reached.</summary>
    public int Attempts { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What the server said last, or why it was cancelled; null before the first attempt.</summary>
    public string? LastReply { get; private set; }

    /// <summary>Raised with every change, so that two workers cannot both have it.</summary>
    public int Revision { get; private set; }

    /// <summary>The dialogue begins; this is on disk before the first word of it.</summary>
    /// <exception cref="InvalidOperationException">It does not wait: it was sent, or another worker sends it.</exception>
    public void Begin(DateTimeOffset until)
    {
        if (State is not MailState.Queued)
            throw new InvalidOperationException($"Mail {Id} is {State}; only a mail that waits can be sent.");

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

    /// <summary>The server took no mail at all: that is not held against this one.</summary>
    public void Postponed(string reply, DateTimeOffset next)
    {
        Attempts--;
        DueAt = next;
        End(MailState.Queued, reply);
    }

    public void Refused(string reply) => End(MailState.Failed, reply);

    public void Doubted(string reply) => End(MailState.Uncertain, reply);

    /// <summary>There is no reason for it any more.</summary>
    public void Cancel(string reason) => End(MailState.Cancelled, reason);

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
        LastReply = reply.Length > ReplyMaxLength ? reply[..ReplyMaxLength] : reply;
        LeasedUntil = null;
        Revision++;
    }
}
