using System.Globalization;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>An open connection on which the server knows us: one message after another.</summary>
internal sealed class SmtpSession(SmtpDialogue dialogue, SmtpCapabilities capabilities, TimeSpan acceptanceLimit)
    : IAsyncDisposable
{
    private bool _midText;

    /// <param name="envelope">Who sends and who receives.</param>
    /// <param name="stuffed">The message after <see cref="DotStuffing.Apply"/>.</param>
    /// <param name="cancellation">Heeded up to the final dot.</param>
    /// <exception cref="SmtpFailureException">The dialogue ended before the server said yes or no.</exception>
    public async Task<SendOutcome> DeliverAsync(
        SmtpEnvelope envelope, ReadOnlyMemory<byte> stuffed, CancellationToken cancellation)
    {
        var mail = $"MAIL FROM:<{envelope.Sender}>{SizeOf(stuffed)}";

        return await RefusalOfAsync(SmtpPhase.MailFrom, mail, 250, cancellation)
            ?? await RefusalOfAsync(SmtpPhase.RcptTo, $"RCPT TO:<{envelope.Recipient}>", 250, cancellation)
            ?? await RefusalOfAsync(SmtpPhase.Data, "DATA", 354, cancellation)
            ?? await RefusalOfTextAsync(stuffed, cancellation)
            ?? await VerdictAsync();
    }

    // With the stuffed dots, which a server does not count: RFC 1870 asks for no less than the size.
    private string SizeOf(ReadOnlyMemory<byte> stuffed) => capabilities.Offers("SIZE")
        ? string.Create(CultureInfo.InvariantCulture, $" SIZE={stuffed.Length}")
        : "";

    /// <returns>Null when the server said <paramref name="expected"/>, or another yes of its kind.</returns>
    private async Task<SendOutcome?> RefusalOfAsync(
        SmtpPhase phase, string command, int expected, CancellationToken cancellation)
    {
        var reply = await dialogue.AskAsync(phase, command, cancellation);
        return reply.Code / 100 == expected / 100 ? null : RefusalBy(reply, phase);
    }

    /// <summary>
    /// Hands over all but the final dot. A server that has spoken or hung up by then has refused, and without the dot
    /// it cannot have taken the message on.
    /// </summary>
    private async Task<SendOutcome?> RefusalOfTextAsync(ReadOnlyMemory<byte> stuffed, CancellationToken cancellation)
    {
        var reply = await SmtpStep.RunAsync(SmtpPhase.Data, dialogue.Limit, async step =>
        {
            _midText = true;
            await dialogue.Wire.WriteAsync(stuffed, step);
            return dialogue.Wire.HasNews ? await dialogue.Wire.ReadReplyAsync(step) : null;
        }, cancellation);

        return reply is null ? null : RefusalBy(reply, SmtpPhase.Data);
    }

    /// <remarks>
    /// From here on the caller is not heard: to stop listening would only turn a message that was sent into one that
    /// nobody knows about.
    /// </remarks>
    private async Task<SendOutcome> VerdictAsync()
    {
        var reply = await SmtpStep.RunAsync(SmtpPhase.Acceptance, acceptanceLimit, async step =>
        {
            await dialogue.Wire.WriteAsync(DotStuffing.FinalDot, step);
            return await dialogue.Wire.ReadReplyAsync(step);
        }, CancellationToken.None);

        _midText = false;
        return reply.IsPositive ? new SendOutcome.Accepted(reply) : RefusalBy(reply, SmtpPhase.Acceptance);
    }

    private static SendOutcome.Refused RefusalBy(SmtpReply reply, SmtpPhase phase) => reply.IsRefusal
        ? new(phase, reply)
        : throw new SmtpFailureException(phase, $"The server answered neither yes nor no: {reply}", reply);

    /// <summary>Clears the table for the next message.</summary>
    /// <returns>
    /// False when the session is of no further use: the server is gone, or still waits for the dot and would take a
    /// command for text.
    /// </returns>
    public async Task<bool> TryResetAsync(CancellationToken cancellation) =>
        !_midText && await TryAskAsync("RSET", cancellation);

    /// <summary>Says goodbye, if there is somebody to say it to.</summary>
    public Task QuitAsync() => TryAskAsync("QUIT", CancellationToken.None);

    private async Task<bool> TryAskAsync(string command, CancellationToken cancellation)
    {
        try
        {
            return (await dialogue.AskAsync(SmtpPhase.MailFrom, command, cancellation)).IsPositive;
        }
        catch (SmtpFailureException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => dialogue.DisposeAsync();
}
