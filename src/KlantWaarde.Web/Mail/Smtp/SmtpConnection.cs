using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>
/// Sends messages to one server, one at a time and as many as wanted. It connects when the first one comes, and again
/// when the server has hung up in between.
/// </summary>
/// <remarks>Not for several threads at once: each takes a connection of its own.</remarks>
internal sealed class SmtpConnection(SmtpSettings settings) : IAsyncDisposable
{
    private SmtpSession? _session;

    /// <summary>Sends a message to whom it says it is for; a bounce goes to whom it says it is from.</summary>
    /// <inheritdoc cref="SendAsync(SmtpEnvelope, ReadOnlyMemory{byte}, CancellationToken)"/>
    public Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellation) =>
        SendAsync(new(message.From.Address, message.To.Address), MimeWriter.Write(message), cancellation);

    /// <summary>Sends a message that is written already.</summary>
    /// <returns>
    /// What is known about the message. Always: neither the network nor <paramref name="cancellation"/> makes it throw,
    /// because whether the message went is worth more than an exception.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="message"/> has a line end other than CRLF.</exception>
    public async Task<SendOutcome> SendAsync(
        SmtpEnvelope envelope, ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        var stuffed = DotStuffing.Apply(message.Span);
        var reused = _session is not null;
        var outcome = await AttemptAsync(envelope, stuffed, cancellation);

        return reused && HadHungUp(outcome) ? await AttemptAsync(envelope, stuffed, cancellation) : outcome;
    }

    // A server may end a connection between two messages, which shows only when the next one is on its way.
    private static bool HadHungUp(SendOutcome outcome) => outcome is
        SendOutcome.NotSent { Phase: SmtpPhase.MailFrom } or
        SendOutcome.Refused { Phase: SmtpPhase.MailFrom, Reply.IsFarewell: true };

    private async Task<SendOutcome> AttemptAsync(
        SmtpEnvelope envelope, ReadOnlyMemory<byte> stuffed, CancellationToken cancellation)
    {
        try
        {
            _session ??= await SmtpHandshake.OpenAsync(settings, cancellation);
            var outcome = await _session.DeliverAsync(envelope, stuffed, cancellation);
            if (outcome is SendOutcome.Refused refused)
                await RecoverAsync(refused, cancellation);

            return outcome;
        }
        catch (SmtpFailureException failure)
        {
            await DropAsync();
            return failure.ToOutcome();
        }
    }

    private async Task RecoverAsync(SendOutcome.Refused refused, CancellationToken cancellation)
    {
        if (refused.Reply.IsFarewell || !await _session!.TryResetAsync(cancellation))
            await DropAsync();
    }

    private async Task DropAsync()
    {
        if (_session is { } session)
            await session.DisposeAsync();

        _session = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is { } session)
            await session.QuitAsync();

        await DropAsync();
    }
}
