using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>Who sends and who receives, as servers see it.</summary>
/// <param name="Sender">Where a bounce goes; it need not be who the message says it is from.</param>
/// <param name="Recipient">The one person it goes to.</param>
internal sealed record SmtpEnvelope(EmailAddress Sender, EmailAddress Recipient);
