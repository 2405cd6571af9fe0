using KlantWaarde.Web.Access;
using KlantWaarde.Web.Mail.Delivery;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Mail.Sending;

/// <summary>Empties the outbox. Several may do so at once, in one process or in several: each mail goes once.</summary>
internal sealed class Outbox(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Outbox> log)
{
    private const int Handful = 50;

    /// <summary>How long a worker keeps mails that it has not begun; after that another may take them.</summary>
    public static TimeSpan Hold { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Sends what is due until nothing is.</summary>
    /// <returns>False when the way to the server is closed; what is left waits, and is none the worse.</returns>
    public async Task<bool> SendDueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<OutboxRows>();
        var delivery = scope.ServiceProvider.GetRequiredService<IMailDelivery>();

        if (await rows.DoubtAsync(clock.GetUtcNow(), cancellation) is var doubted and > 0)
            log.LogWarning("{Count} mails are uncertain: a worker stopped while it sent them.", doubted);

        while (await LeaseAsync(rows, cancellation) is { Count: > 0 } mails)
        {
            if (!await SendAsync(mails, rows, delivery, cancellation))
                return false;
        }

        return true;
    }

    private Task<IReadOnlyList<LeasedMail>> LeaseAsync(OutboxRows rows, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return rows.LeaseAsync(Handful, now, until: now + Hold, cancellation);
    }

    private async Task<bool> SendAsync(
        IReadOnlyList<LeasedMail> mails, OutboxRows rows, IMailDelivery delivery, CancellationToken cancellation)
    {
        var begun = 0;
        try
        {
            foreach (var mail in mails)
            {
                cancellation.ThrowIfCancellationRequested();
                begun++;
                if (!await SendAsync(mail, delivery, cancellation))
                    return false;
            }

            return true;
        }
        finally
        {
            if (begun < mails.Count)
                await rows.ReleaseAsync(mails.Skip(begun), CancellationToken.None);
        }
    }

    /// <summary>One mail never stops the rest: what it throws is logged, and its lease runs out.</summary>
    private async Task<bool> SendAsync(LeasedMail mail, IMailDelivery delivery, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(mail.Agency);

        try
        {
            return await scope.ServiceProvider.GetRequiredService<MailSender>().SendAsync(mail, delivery, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return true; // another worker has it, or a person took it back
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError("Mail {Mail} could not be handled: {Fault}", mail.Id, fault.GetType().FullName);
            return true;
        }
    }
}
