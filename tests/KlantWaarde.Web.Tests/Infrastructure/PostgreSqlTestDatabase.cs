using KlantWaarde.Web.Data;
using Npgsql;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>A database on the server of the run, made from a template.</summary>
internal sealed class PostgreSqlTestDatabase(string server, string name) : TestDatabase
{
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static string? _template;
    private static int _count;

    public override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

    public override string ConnectionString => ConnectionTo(server, name);

    public static async Task<PostgreSqlTestDatabase> CopyAsync(string server)
    {
        await OneAtATime.WaitAsync(); // a template with a visitor cannot be copied
        try
        {
            _template ??= await MakeTemplateAsync(server);
            var name = $"kw_{Environment.ProcessId}_{++_count}";
            await ExecuteAsync(server, $"CREATE DATABASE {name} TEMPLATE {_template}");
            return new(server, name);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);

        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private static async Task<string> MakeTemplateAsync(string server)
    {
        var name = $"kw_{Environment.ProcessId}_template";
        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {name}");
        await MigrateAsync<PostgreSqlDbContext>(ConnectionTo(server, name, pooling: false));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Execute(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        return name;
    }

    private static string ConnectionTo(string server, string database, bool pooling = true) =>
        new NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = pooling, MaxPoolSize = 30 }.ToString();

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo(server, "postgres", pooling: false));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static void Execute(string server, string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionTo(server, "postgres", pooling: false));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
