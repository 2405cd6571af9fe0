using System.Security.Cryptography;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail.Delivery;
using KlantWaarde.Web.Mail.Letters;
using KlantWaarde.Web.Mail.Mime;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Mail.Sending;

/// <summary>Takes one mail from the list to its outcome. Works in a scope of its own, for the agency of the mail.</summary>
internal sealed class MailSender(
    KlantWaardeDbContext db,
    InvitationWriter invitations,
    WelcomeWriter welcomes,
    TimeProvider clock,
    ILogger<MailSender> log)
{
    /// <summary>Longer than the slowest dialogue takes: nobody doubts a mail that is still on its way.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(20);

    /// <returns>False when the way to the server is closed, for this mail and so for the next.</returns>
    public async Task<bool> SendAsync(LeasedMail lease, IMailDelivery delivery, CancellationToken cancellation)
    {
        var mail = await db.Outbox.SingleOrDefaultAsync(mail => mail.Id == lease.Id, cancellation);
        if (mail is null || mail.Revision != lease.Revision)
            return true; // the lease ran out, and another worker has it or had it

        if (await BeginAsync(mail, cancellation) is not { } message)
            return true;

        // From here on a stop of the program waits: half a dialogue is a doubt.
        var outcome = await delivery.DeliverAsync(mail, message, CancellationToken.None);
        mail.Note(outcome, clock.GetUtcNow());
        await SaveAsync(mail, CancellationToken.None);

        return !outcome.ClosesTheWay;
    }

    /// <summary>Decides whether there still is a reason and writes that it begins, in one transaction.</summary>
    /// <returns>What to send; null when there is nothing to send now.</returns>
    private async Task<MailMessage?> BeginAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        var message = await WriteAsync(mail, cancellation);
        await SaveAsync(mail, cancellation);
        await transaction.CommitAsync(cancellation);

        return message;
    }

    private async Task<MailMessage?> WriteAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        try
        {
            switch (await WriterOf(mail)(mail, cancellation))
            {
                case Writing.Written { Message: var message }:
                    mail.Begin(until: now + Patience);
                    return message;

                case Writing.NotNeeded { Reason: var reason }:
                    mail.Cancel(reason);
                    break;
            }
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or ArgumentException)
        {
            log.LogError("Mail {Mail} could not be written: {Fault}", mail.Id, fault.GetType().Name);
            mail.Begin(until: now + Patience);
            mail.NotAccepted("Deze mail kon niet worden gemaakt.", RetryPlan.After(mail.Attempts, now));
        }

        return null;
    }

    private Func<OutgoingMail, CancellationToken, Task<Writing>> WriterOf(OutgoingMail mail) => mail.Kind switch
    {
        MailKind.Invitation => invitations.WriteAsync,
        MailKind.Welcome => welcomes.WriteAsync,
        _ => throw new NotSupportedException($"Nobody writes mail of kind {mail.Kind}."),
    };

    private async Task SaveAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);

        if (mail.State is MailState.Failed or MailState.Uncertain)
            log.LogWarning("Mail {Mail} is {State} after {Attempts} attempts.", mail.Id, mail.State, mail.Attempts);
    }
}
