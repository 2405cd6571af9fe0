using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KlantWaarde.Web.Data;

public enum DatabaseEngine
{
    Sqlite,
    PostgreSql,
}

internal static class DatabaseSetup
{
    extension(IHostApplicationBuilder builder)
    {
        /// <summary>
        /// Registers <see cref="KlantWaardeDbContext"/> on the engine that <c>Database:Engine</c> names: SQLite unless told.
        /// </summary>
        public void AddDatabase()
        {
            var engine = builder.Configuration.DatabaseEngine;
            var connection = builder.Configuration.GetConnectionString("KlantWaarde");

            _ = engine switch
            {
                DatabaseEngine.Sqlite => builder.Services.AddDbContext<KlantWaardeDbContext, SqliteDbContext>(
                    options => options
                        .UseSqlite(connection ?? DefaultFile(builder.Environment.ContentRootPath))
                        .AddInterceptors(DurableSqlite.Instance)),
                DatabaseEngine.PostgreSql => builder.Services.AddDbContext<KlantWaardeDbContext, PostgreSqlDbContext>(
                    options => options.UseNpgsql(connection ?? throw new InvalidOperationException(
                        "ConnectionStrings:KlantWaarde is needed with Database:Engine PostgreSql."))),
                _ => throw new InvalidOperationException($"Database:Engine '{engine}' is not one of Sqlite, PostgreSql."),
            };
        }
    }

    extension(IConfiguration configuration)
    {
        public DatabaseEngine DatabaseEngine => configuration.GetValue("Database:Engine", DatabaseEngine.Sqlite);
    }

    extension(IServiceProvider services)
    {
        /// <summary>Brings the schema up to date: SQLite at every start, PostgreSQL by the command <c>migrate</c> only.</summary>
        public async Task MigrateAsync(CancellationToken cancellation = default)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>();
            await db.Database.MigrateAsync(cancellation);
            if (db.Database.IsSqlite())
                await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }
    }

    private static string DefaultFile(string root)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "App_Data"));
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "klantwaarde.db") }.ToString();
    }
}

/// <summary>What is confirmed is on disk: every connection to SQLite says so.</summary>
internal sealed class DurableSqlite : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000;";

    public static DurableSqlite Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
