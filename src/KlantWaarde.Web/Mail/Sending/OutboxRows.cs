using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Mail.Sending;

/// <summary>A mail that one worker has for a while.</summary>
/// <param name="Id">The mail.</param>
/// <param name="Agency">For whom the work is done.</param>
/// <param name="Revision">As this worker left it: another number means that it is no longer this worker's.</param>
internal readonly record struct LeasedMail(MailId Id, AgencyId Agency, int Revision);

/// <summary>The outbox of all agencies together: who has which mail. The only place that looks across agencies to send.</summary>
internal sealed class OutboxRows(KlantWaardeDbContext db)
{
    private IQueryable<OutgoingMail> All => db.Outbox.IgnoreQueryFilters([KlantWaardeDbContext.OwnedBy]);

    /// <summary>Takes mails that are due, oldest first. No other worker gets them before <paramref name="until"/>.</summary>
    public async Task<IReadOnlyList<LeasedMail>> LeaseAsync(
        int count, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation)
    {
        var rows = await db.Database.SqlQuery<Row>(Lease(count, now, until)).ToListAsync(cancellation);
        return [.. rows.Select(row => new LeasedMail(MailId.From(row.Id), AgencyId.From(row.AgencyId), row.Revision))];
    }

    /// <summary>Gives back what was not begun.</summary>
    public Task ReleaseAsync(IEnumerable<LeasedMail> mails, CancellationToken cancellation)
    {
        var ids = mails.Select(mail => mail.Id).ToArray();
        return All
            .Where(mail => ids.Contains(mail.Id) && mail.State == MailState.Queued)
            .ExecuteUpdateAsync(
                mail => mail
                    .SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null)
                    .SetProperty(row => row.Revision, row => row.Revision + 1),
                cancellation);
    }

    /// <summary>Shows as uncertain what a worker began and never ended.</summary>
    /// <returns>How many.</returns>
    public Task<int> DoubtAsync(DateTimeOffset now, CancellationToken cancellation) => All
        .Where(mail => mail.State == MailState.Sending && mail.LeasedUntil <= now)
        .ExecuteUpdateAsync(
            mail => mail
                .SetProperty(row => row.State, MailState.Uncertain)
                .SetProperty(row => row.LastReply, "Het programma stopte tijdens het versturen.")
                .SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null)
                .SetProperty(row => row.Revision, row => row.Revision + 1),
            cancellation);

    private FormattableString Lease(int count, DateTimeOffset now, DateTimeOffset until) =>
        db.Database.IsSqlite() ? OnSqlite(count, now.UtcTicks, until.UtcTicks) : OnPostgreSql(count, now, until);

    /// <summary>There is one writer at a time, and instants are ticks.</summary>
    private static FormattableString OnSqlite(int count, long now, long until) =>
        $"""
        UPDATE "Outbox" SET "LeasedUntil" = {until}, "Revision" = "Revision" + 1
        WHERE "Id" IN (
            SELECT "Id" FROM "Outbox"
            WHERE "State" = 'Queued' AND "DueAt" <= {now} AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= {now})
            ORDER BY "DueAt", "Id" LIMIT {count})
        RETURNING "Id", "AgencyId", "Revision"
        """;

    /// <summary>Steps over rows that another worker is just taking.</summary>
    private static FormattableString OnPostgreSql(int count, DateTimeOffset now, DateTimeOffset until) =>
        $"""
        UPDATE "Outbox" SET "LeasedUntil" = {until}, "Revision" = "Revision" + 1
        WHERE "Id" IN (
            SELECT "Id" FROM "Outbox"
            WHERE "State" = 'Queued' AND "DueAt" <= {now} AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= {now})
            ORDER BY "DueAt", "Id" LIMIT {count} FOR UPDATE SKIP LOCKED)
        RETURNING "Id", "AgencyId", "Revision"
        """;

    private sealed record Row(Guid Id, Guid AgencyId, int Revision);
}
