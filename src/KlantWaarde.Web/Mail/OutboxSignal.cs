using System.Threading.Channels;

namespace KlantWaarde.Web.Mail;

/// <summary>Wakes whoever empties the outbox. A page calls it after it has saved mail; without it mail goes a little later.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> _calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1)
    {
        FullMode = BoundedChannelFullMode.DropWrite,
    });

    public void Wake() => _calls.Writer.TryWrite(true);

    /// <summary>Waits until somebody woke it since the last time.</summary>
    internal async Task WaitAsync(CancellationToken cancellation) => await _calls.Reader.ReadAsync(cancellation);
}
