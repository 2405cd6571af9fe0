namespace KlantWaarde.Web.Mail.Sending;

/// <summary>Empties the outbox as long as the program runs: when a page says so, and every now and then by itself.</summary>
internal sealed class OutboxWorker(
    Outbox outbox, OutboxSignal signal, MailSettings settings, TimeProvider clock, ILogger<OutboxWorker> log)
    : BackgroundService
{
    /// <summary>How long mail of another node, or one whose time comes, waits at most.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var failures = 0; !stoppingToken.IsCancellationRequested;)
        {
            failures = await RoundAsync(stoppingToken) ? 0 : failures + 1;
            await RestAsync(failures, stoppingToken);
        }
    }

    private async Task<bool> RoundAsync(CancellationToken stopping)
    {
        try
        {
            var ways = Enumerable.Range(0, settings.Connections).Select(_ => Task.Run(() => outbox.SendDueAsync(stopping), stopping));
            return (await Task.WhenAll(ways)).All(open => open);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            log.LogError("The outbox could not be emptied and will be tried again: {Fault}", fault.GetType().FullName);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private async Task RestAsync(int failures, CancellationToken stopping)
    {
        if (failures > 0)
            log.LogWarning("Mail cannot leave; next try in {Rest}.", RetryPlan.Rest(failures));

        using var timer = new CancellationTokenSource(failures > 0 ? RetryPlan.Rest(failures) : Pause, clock);
        using var until = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stopping);
        try
        {
            // A server that took nothing is left alone, however much there is to send.
            await (failures > 0 ? Task.Delay(Timeout.Infinite, until.Token) : signal.WaitAsync(until.Token));
        }
        catch (OperationCanceledException)
        {
            // It is time, or the program stops.
        }
    }
}
