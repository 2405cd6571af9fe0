using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>A database of one test class: a copy of a template that is migrated once, as a deployment is.</summary>
/// <remarks>
/// SQLite, in a folder of the run; PostgreSQL when <c>KLANTWAARDE_TEST_POSTGRES</c> holds a connection string to a private
/// server (see tests/postgres.sh).
/// </remarks>
internal abstract class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("KLANTWAARDE_TEST_POSTGRES");

    public abstract DatabaseEngine Engine { get; }

    public abstract string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync() =>
        Server is { Length: > 0 } server ? await PostgreSqlTestDatabase.CopyAsync(server) : await SqliteTestDatabase.CopyAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>Brings the database of <paramref name="connection"/> up to date, with the context of the design-time tools.</summary>
    protected static async Task MigrateAsync<TContext>(string connection) where TContext : DbContext
    {
        await using var db = ((IDesignTimeDbContextFactory<TContext>)(object)new DesignTimeFactory()).CreateDbContext([]);
        db.Database.SetConnectionString(connection);
        await db.Database.MigrateAsync();
    }
}
