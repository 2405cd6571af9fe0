using KlantWaarde.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Data;

/// <summary>The embedded default: one file next to the app, for a laptop or a small agency.</summary>
internal sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, Tenant tenant)
    : KlantWaardeDbContext(options, tenant)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }
}
