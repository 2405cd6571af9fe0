using KlantWaarde.Web.Mail.Mime;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Mail.Delivery;

/// <summary>Takes messages to where they go, one at a time, as long as the outbox has any.</summary>
internal interface IMailDelivery
{
    /// <returns>What is known about the message. A network or a disk that fails is such knowledge, not an exception.</returns>
    Task<SendOutcome> DeliverAsync(OutgoingMail mail, MailMessage message, CancellationToken cancellation);
}
