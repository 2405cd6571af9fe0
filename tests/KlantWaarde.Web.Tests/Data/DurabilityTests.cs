using KlantWaarde.Web.Data;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Data;

/// <summary>What is confirmed is on disk, and readers do not wait for writers.</summary>
public sealed class DurabilityTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")] // FULL
    [InlineData("foreign_keys", "1")]
    public async Task Sqlite_keeps_its_word(string pragma, string expected)
    {
        var actual = await app.WithDatabaseAsync(db => db.Database.IsSqlite() ? PragmaAsync(db, pragma) : Task.FromResult(expected));

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("fsync")]
    [InlineData("synchronous_commit")]
    public async Task Nobody_tells_PostgreSql_to_keep_its_word_less_well(string setting)
    {
        var source = await app.WithDatabaseAsync(db => db.Database.IsNpgsql() ? SourceAsync(db, setting) : Task.FromResult("default"));

        Assert.NotEqual("session", source);
    }

    private static async Task<string> PragmaAsync(KlantWaardeDbContext db, string pragma)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return $"{await command.ExecuteScalarAsync()}";
    }

    private static Task<string> SourceAsync(KlantWaardeDbContext db, string setting) =>
        db.Database.SqlQuery<string>($"SELECT source AS \"Value\" FROM pg_settings WHERE name = {setting}").SingleAsync();
}
