namespace KlantWaarde.Web.Mail;

/// <summary>Wakes the worker of the outbox when there is something to send, so that nobody waits for its next round.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _work = new(0, 1);

    public void Wake()
    {
        if (_work.CurrentCount is 0)
            Release();
    }

    /// <returns>True when it was woken, false when <paramref name="atMost"/> passed.</returns>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _work.WaitAsync(atMost, cancellation);

    public void Dispose() => _work.Dispose();

    private void Release()
    {
        try
        {
            _work.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody else woke it between the look and the call: it is awake.
        }
    }
}
