using System.Data.Common;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace KlantWaarde.Bench.Storage;

/// <summary>Writes many rows of one table in one go, with the columns and the conversions of the app's own model.</summary>
internal sealed class BulkRows : IAsyncDisposable
{
    private readonly KlantWaardeDbContext _db;
    private readonly IDbContextTransaction _transaction;

    private BulkRows(KlantWaardeDbContext db, IDbContextTransaction transaction) => (_db, _transaction) = (db, transaction);

    public static async Task<BulkRows> BeginAsync(KlantWaardeDbContext db) => new(db, await db.Database.BeginTransactionAsync());

    public Task InsertAsync<TEntity>(IReadOnlyCollection<TEntity> rows) where TEntity : class
    {
        var table = _db.Model.FindEntityType(typeof(TEntity))!;
        Column[] columns = [.. table.GetProperties().Select(property => new Column(property))];

        return _db.Database.GetDbConnection() is NpgsqlConnection postgres
            ? CopyAsync(postgres, table, columns, rows)
            : InsertOneByOneAsync(table, columns, rows);
    }

    public Task CommitAsync() => _transaction.CommitAsync();

    public ValueTask DisposeAsync() => _transaction.DisposeAsync();

    private static async Task CopyAsync<TEntity>(
        NpgsqlConnection connection, IEntityType table, Column[] columns, IEnumerable<TEntity> rows) where TEntity : class
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {Names(table, columns)} FROM STDIN (FORMAT BINARY)");

        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            foreach (var column in columns)
                if (column.ValueOf(row) is { } value) await copy.WriteAsync(value, column.Type);
                else await copy.WriteNullAsync();
        }

        await copy.CompleteAsync();
    }

    /// <summary>One prepared command in one transaction: as quick as SQLite is.</summary>
    private async Task InsertOneByOneAsync<TEntity>(IEntityType table, Column[] columns, IEnumerable<TEntity> rows) where TEntity : class
    {
        await using var command = _db.Database.GetDbConnection().CreateCommand();
        command.Transaction = _transaction.GetDbTransaction();
        command.CommandText = $"INSERT INTO {Names(table, columns)} VALUES ({string.Join(", ", columns.Select(column => column.Placeholder))})";
        DbParameter[] parameters = [.. columns.Select(column => column.ParameterOf(command))];
        command.Parameters.AddRange(parameters);

        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
                parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string Names(IEntityType table, Column[] columns) =>
        $"\"{table.GetTableName()}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))})";

    private sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

        public string Name { get; } = property.GetColumnName();

        public string Placeholder => "@" + Name;

        /// <summary>Without a length: "character varying".</summary>
        public string Type { get; } = property.GetColumnType().Split('(')[0];

        public DbParameter ParameterOf(DbCommand command)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Placeholder;
            return parameter;
        }

        public object? ValueOf(object row) =>
            property.GetGetter().GetClrValue(row) is not { } value ? null
            : _mapping.Converter is { } converter ? converter.ConvertToProvider(value)
            : value;
    }
}
