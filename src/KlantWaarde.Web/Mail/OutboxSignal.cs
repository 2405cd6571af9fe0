using System.Threading.Channels;

namespace KlantWaarde.Web.Mail;

/// <summary>Wakes whoever empties the outbox. A page raises it after it has saved mail; without it mail goes a little later.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(new BoundedChannelOptions(1)
    {
        FullMode = BoundedChannelFullMode.DropWrite,
    });

    public void Raise() => _raised.Writer.TryWrite(true);

    /// <summary>Waits until it was raised since the last time.</summary>
    internal async Task WaitAsync(CancellationToken cancellation) => await _raised.Reader.ReadAsync(cancellation);
}
