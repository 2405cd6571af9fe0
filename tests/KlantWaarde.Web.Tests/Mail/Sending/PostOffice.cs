using System.Collections.Concurrent;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Delivery;
using KlantWaarde.Web.Mail.Mime;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Tests.Mail.Sending;

/// <summary>Takes mail as a server would, and says of each what a test wants it to say.</summary>
internal sealed class PostOffice : IMailDelivery
{
    public static SendOutcome Takes { get; } = new SendOutcome.Accepted(new(250, ["2.0.0 taken"]));

    /// <summary>What is said to the next mail.</summary>
    public Func<MailMessage, SendOutcome> Answer { get; set; } = _ => Takes;

    /// <summary>Every mail that was offered, taken or not.</summary>
    public ConcurrentQueue<MailMessage> Offered { get; } = [];

    public Task<SendOutcome> DeliverAsync(OutgoingMail mail, MailMessage message, CancellationToken cancellation)
    {
        Offered.Enqueue(message);
        return Task.FromResult(Answer(message));
    }

    /// <summary>No, for this mail: 4xx for now, 5xx for good.</summary>
    public static SendOutcome Refuses(int code, string text) => new SendOutcome.Refused(SmtpPhase.RcptTo, new(code, [text]));

    /// <summary>There is no server.</summary>
    public static SendOutcome CannotBeReached { get; } = new SendOutcome.NotSent(SmtpPhase.Connect, "Connection refused.");

    /// <summary>Hung up after the final dot.</summary>
    public static SendOutcome Vanishes { get; } = new SendOutcome.Uncertain("The connection broke.");
}
