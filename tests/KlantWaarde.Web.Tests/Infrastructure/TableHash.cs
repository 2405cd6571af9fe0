using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>What the whole database holds, one line to a table: equal before and after means that nothing changed.</summary>
internal static class TableHash
{
    /// <summary>The framework makes keys when it first needs one; no visitor can notice.</summary>
    private const string KeyRing = "ProtectionKeys";

    extension(App app)
    {
        /// <summary>"Surveys: 3 rows, 9f86d081…" for every table, in order of name.</summary>
        public Task<IReadOnlyList<string>> HashTablesAsync() => app.WithDatabaseAsync<IReadOnlyList<string>>(async db =>
        {
            await db.Database.OpenConnectionAsync();
            var connection = db.Database.GetDbConnection();
            var lines = new List<string>();
            foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
                if (table is not KeyRing)
                    lines.Add(await HashAsync(connection, table));

            return lines;
        });
    }

    private static async Task<string> HashAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();

        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('\u001f', Enumerable.Range(0, reader.FieldCount).Select(column => TextOf(reader.GetValue(column)))));

        rows.Sort(StringComparer.Ordinal);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', rows)));
        return $"{table}: {rows.Count} rows, {Convert.ToHexString(hash)}";
    }

    private static string TextOf(object value) => value switch
    {
        DBNull => "␀",
        byte[] bytes => Convert.ToHexString(bytes),
        IEnumerable<string> texts => string.Join('\u001d', texts),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
