using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KlantWaarde.Web.Tests.Data;

public sealed class SchemaTests
{
    [Fact]
    public void No_change_to_the_model_lacks_a_migration()
    {
        using var sqlite = Open<SqliteDbContext>();
        using var postgres = Open<PostgreSqlDbContext>();

        Assert.Empty(Pending(sqlite));
        Assert.Empty(Pending(postgres));
    }

    [Fact]
    public void Every_migration_is_there_for_both_engines()
    {
        using var sqlite = Open<SqliteDbContext>();
        using var postgres = Open<PostgreSqlDbContext>();

        Assert.NotEmpty(NamesOf(sqlite));
        Assert.Equal(NamesOf(sqlite), NamesOf(postgres));
    }

    /// <summary>What a migration made now would do; nothing when the migrations are up to date.</summary>
    private static IEnumerable<string> Pending(DbContext db)
    {
        var snapshot = db.GetService<IMigrationsAssembly>().ModelSnapshot?.Model
            ?? throw new InvalidOperationException($"{db.GetType().Name} has no migrations.");
        var migrated = db.GetService<IModelRuntimeInitializer>().Initialize(((IMutableModel)snapshot).FinalizeModel());

        var model = db.GetService<IDesignTimeModel>().Model;
        var operations = db.GetService<IMigrationsModelDiffer>().GetDifferences(migrated.GetRelationalModel(), model.GetRelationalModel());
        return db.GetService<IMigrationsSqlGenerator>().Generate(operations, model).Select(command => command.CommandText);
    }

    private static TContext Open<TContext>() where TContext : DbContext =>
        ((IDesignTimeDbContextFactory<TContext>)(object)new DesignTimeFactory()).CreateDbContext([]);

    /// <summary>The names without their time stamps, which differ by a second.</summary>
    private static IEnumerable<string> NamesOf(DbContext db) =>
        db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]);
}
