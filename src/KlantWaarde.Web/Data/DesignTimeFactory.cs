using KlantWaarde.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Options;

namespace KlantWaarde.Web.Data;

/// <summary>What <c>dotnet ef migrations add</c> opens; neither needs a running database.</summary>
internal sealed class DesignTimeFactory
    : IDesignTimeDbContextFactory<SqliteDbContext>, IDesignTimeDbContextFactory<PostgreSqlDbContext>
{
    SqliteDbContext IDesignTimeDbContextFactory<SqliteDbContext>.CreateDbContext(string[] args) =>
        new(Options<SqliteDbContext>().UseSqlite("Data Source=:memory:").Options, new());

    PostgreSqlDbContext IDesignTimeDbContextFactory<PostgreSqlDbContext>.CreateDbContext(string[] args) =>
        new(Options<PostgreSqlDbContext>().UseNpgsql("Host=localhost").Options, new());

    /// <summary>Identity decides its tables by its options, so the tools must see the ones the program runs with.</summary>
    private static DbContextOptionsBuilder<TContext> Options<TContext>() where TContext : DbContext =>
        new DbContextOptionsBuilder<TContext>().UseApplicationServiceProvider(new ServiceCollection()
            .AddSingleton<IOptions<IdentityOptions>>(new OptionsWrapper<IdentityOptions>(AccountSetup.Options))
            .BuildServiceProvider());
}
