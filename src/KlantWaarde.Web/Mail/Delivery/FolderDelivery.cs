using KlantWaarde.Web.Mail.Mime;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Mail.Delivery;

/// <summary>Into files that any mail program opens: on a developer's machine nothing leaves it.</summary>
internal sealed class FolderDelivery(MailFolder folder) : IMailDelivery
{
    public async Task<SendOutcome> DeliverAsync(OutgoingMail mail, MailMessage message, CancellationToken cancellation)
    {
        try
        {
            await folder.SaveAsync(mail, MimeWriter.Write(message), cancellation);
            return new SendOutcome.Accepted(new(250, ["Bewaard in de map."]));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            return new SendOutcome.NotSent(SmtpPhase.Connect, $"The folder takes no mail: {fault.Message}");
        }
    }
}
