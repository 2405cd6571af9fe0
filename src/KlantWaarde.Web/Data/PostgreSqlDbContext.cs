using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Data;

/// <summary>For a real deployment.</summary>
internal sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options, Tenant tenant)
    : KlantWaardeDbContext(options, tenant)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Answers>().HaveColumnType("jsonb");
        configurationBuilder.Properties<Questionnaire>().HaveColumnType("jsonb");
        configurationBuilder.Properties<KlantwaardeDefinition>().HaveColumnType("jsonb");
    }
}
