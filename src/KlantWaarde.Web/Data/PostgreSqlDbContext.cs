using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
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
        configurationBuilder.Properties<RolDefinition>().HaveColumnType("jsonb");
        configurationBuilder.Properties<InvesteringDefinition>().HaveColumnType("jsonb");
        configurationBuilder.Properties<SurveyDesign>().HaveColumnType("jsonb");
        configurationBuilder.Properties<ModelSettings>().HaveColumnType("jsonb");
        configurationBuilder.Properties<StudyFacts>().HaveColumnType("jsonb");
        configurationBuilder.Properties<Frame>().HaveColumnType("jsonb");
    }
}
