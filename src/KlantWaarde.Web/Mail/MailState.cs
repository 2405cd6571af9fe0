namespace KlantWaarde.Web.Mail;

/// <summary>Where a mail is. Written before and after the dialogue with the server.</summary>
public enum MailState
{
    /// <summary>It waits, or a worker has taken it and has not begun with it.</summary>
    Queued,

    /// <summary>The dialogue has begun; when its lease runs out in this state nobody knows whether the server took it.</summary>
    Sending,

    Sent,

    /// <summary>The server may have taken it: shown, never blindly repeated.</summary>
    Uncertain,

    /// <summary>The server refused it for good, or too often.</summary>
    Failed,

    /// <summary>When its turn came there was no reason for it any more: they had answered, or had opted out.</summary>
    Cancelled,
}
