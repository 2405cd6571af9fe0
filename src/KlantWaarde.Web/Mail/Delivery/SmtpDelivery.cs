using KlantWaarde.Web.Mail.Mime;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Mail.Delivery;

/// <summary>To a mail server, over one connection for as many messages as there are.</summary>
internal sealed class SmtpDelivery(MailSettings settings) : IMailDelivery, IAsyncDisposable
{
    private readonly SmtpConnection _connection = new(settings.Smtp.ToSettings());

    public Task<SendOutcome> DeliverAsync(OutgoingMail mail, MailMessage message, CancellationToken cancellation) =>
        _connection.SendAsync(message, cancellation);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
