using KlantWaarde.Web.Data;
using Microsoft.Data.Sqlite;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>One file, copied from a template.</summary>
internal sealed class SqliteTestDatabase(string file) : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    public override DatabaseEngine Engine => DatabaseEngine.Sqlite;

    public override string ConnectionString => ConnectionTo(file);

    public static async Task<SqliteTestDatabase> CopyAsync()
    {
        var file = Scratch.File("klantwaarde.db");
        File.Copy(await Template.Value, file);
        return new(file);
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        Array.ForEach([file, $"{file}-wal", $"{file}-shm"], File.Delete);
        return ValueTask.CompletedTask;
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var file = Scratch.File("template.db");
        await MigrateAsync<SqliteDbContext>(ConnectionTo(file, pooling: false));
        return file;
    }

    private static string ConnectionTo(string file, bool pooling = true) =>
        new SqliteConnectionStringBuilder { DataSource = file, Pooling = pooling }.ToString();
}
