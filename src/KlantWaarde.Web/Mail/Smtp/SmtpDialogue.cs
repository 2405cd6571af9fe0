namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>Question and answer over the wire, each within its time.</summary>
/// <param name="wire">Owned by this dialogue.</param>
/// <param name="limit">How long each step may take.</param>
internal sealed class SmtpDialogue(SmtpWire wire, TimeSpan limit) : IAsyncDisposable
{
    public SmtpWire Wire => wire;

    public TimeSpan Limit => limit;

    /// <summary>Hears what the server says of its own accord.</summary>
    public Task<SmtpReply> HearAsync(SmtpPhase phase, CancellationToken cancellation) =>
        SmtpStep.RunAsync(phase, limit, wire.ReadReplyAsync, cancellation);

    public Task<SmtpReply> AskAsync(SmtpPhase phase, string command, CancellationToken cancellation) =>
        SmtpStep.RunAsync(phase, limit, async step =>
        {
            await wire.WriteLineAsync(command, step);
            return await wire.ReadReplyAsync(step);
        }, cancellation);

    /// <summary>Asks what the dialogue cannot go on without.</summary>
    /// <exception cref="SmtpFailureException">The answer is another than <paramref name="expected"/>.</exception>
    public async Task<SmtpReply> DemandAsync(
        SmtpPhase phase, string command, int expected, CancellationToken cancellation)
    {
        var reply = await AskAsync(phase, command, cancellation);
        return reply.Code == expected ? reply : throw new SmtpFailureException(phase, reply.ToString(), reply);
    }

    public ValueTask DisposeAsync() => wire.DisposeAsync();
}
