using KlantWaarde.Web.Data;
using Npgsql;

namespace KlantWaarde.Bench.Storage;

/// <summary>Where the databases of a run stand: each is made once, used by every process of the run, and gone afterwards.</summary>
internal static class Shelf
{
    private const string FolderVariable = "KLANTWAARDE_BENCH_FOLDER";

    private static readonly string? Server = Environment.GetEnvironmentVariable("KLANTWAARDE_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    /// <summary>SQLite, and PostgreSQL when <c>KLANTWAARDE_TEST_POSTGRES</c> names a private server (see tests/postgres.sh).</summary>
    public static IReadOnlyList<DatabaseEngine> Engines { get; } =
        Server is null ? [DatabaseEngine.Sqlite] : [DatabaseEngine.Sqlite, DatabaseEngine.PostgreSql];

    /// <summary>The processes that BenchmarkDotNet starts inherit the folder.</summary>
    public static void Begin() =>
        Environment.SetEnvironmentVariable(FolderVariable, Directory.CreateTempSubdirectory("klantwaarde-bench-").FullName);

    public static async Task EndAsync()
    {
        foreach (var database in Server is null ? [] : await DatabasesAsync())
            await ExecuteAsync($"DROP DATABASE {database} WITH (FORCE)");

        Directory.Delete(Folder, recursive: true);
    }

    /// <returns>How to reach the database, and whether it has still to be filled.</returns>
    public static async Task<(string Connection, bool IsNew)> ConnectionAsync(DatabaseEngine engine, int responses)
    {
        if (engine is DatabaseEngine.Sqlite)
        {
            var file = Path.Combine(Folder, $"{responses}.db");
            return ($"Data Source={file}", !File.Exists(file));
        }

        var name = Prefix + responses;
        var connection = new NpgsqlConnectionStringBuilder(ServerOrFail) { Database = name }.ToString();
        return (connection, !(await DatabasesAsync()).Contains(name));
    }

    private static string Folder => Environment.GetEnvironmentVariable(FolderVariable)
        ?? throw new InvalidOperationException("Shelf.Begin was not called.");

    private static string ServerOrFail => Server
        ?? throw new InvalidOperationException("KLANTWAARDE_TEST_POSTGRES names no server.");

    private static string Prefix => Path.GetFileName(Folder).Replace('-', '_').ToLowerInvariant() + "_";

    private static async Task<List<string>> DatabasesAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", connection)
        {
            Parameters = { new() { Value = Prefix } },
        };

        var names = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ServerOrFail) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }
}
