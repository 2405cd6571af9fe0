using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Mail;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Data;

/// <summary>The database as pages see it. Which engine is behind it is a matter for the two contexts below it.</summary>
/// <remarks>
/// Rows of an agency are seen by that agency only: the filter <see cref="OwnedBy"/> asks the <see cref="Tenant"/>, and
/// a query without one fails. Pages name the owner in their query as well.
/// </remarks>
public abstract class KlantWaardeDbContext(DbContextOptions options, Tenant tenant)
    : IdentityUserContext<KlantWaardeUser, Guid>(options)
{
    /// <summary>The name of the query filter on rows of an agency.</summary>
    public const string OwnedBy = "agency";

    public DbSet<Agency> Agencies => Set<Agency>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<ContactUpload> ContactUploads => Set<ContactUpload>();
    public DbSet<AgencyKlantwaarde> Library => Set<AgencyKlantwaarde>();
    public DbSet<KlantwaardeRevision> LibraryRevisions => Set<KlantwaardeRevision>();
    public DbSet<AgencyRol> Rollen => Set<AgencyRol>();
    public DbSet<AgencyInvestering> Investeringen => Set<AgencyInvestering>();
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<SettingsChange> SettingsChanges => Set<SettingsChange>();
    public DbSet<TierDecision> TierDecisions => Set<TierDecision>();
    public DbSet<Wave> Waves => Set<Wave>();
    public DbSet<QuestionnaireVersion> Questionnaires => Set<QuestionnaireVersion>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<Response> Responses => Set<Response>();
    public DbSet<TestRun> TestRuns => Set<TestRun>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<OutgoingMail> Outbox => Set<OutgoingMail>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>Read when a query runs, not when the model is built.</summary>
    internal AgencyId CurrentAgency => tenant.Required;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(KlantWaardeDbContext).Assembly);
        FilterByAgency(builder);
    }

    private void FilterByAgency(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().Select(type => type.ClrType).Where(typeof(IOwned).IsAssignableFrom))
            AgencyFilter.For(type).Apply(builder, this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<AgencyId>().HaveConversion<IdConverter<AgencyId>>();
        configurationBuilder.Properties<OrganisationId>().HaveConversion<IdConverter<OrganisationId>>();
        configurationBuilder.Properties<AccountId>().HaveConversion<IdConverter<AccountId>>();
        configurationBuilder.Properties<ContactId>().HaveConversion<IdConverter<ContactId>>();
        configurationBuilder.Properties<SurveyId>().HaveConversion<IdConverter<SurveyId>>();
        configurationBuilder.Properties<WaveId>().HaveConversion<IdConverter<WaveId>>();
        configurationBuilder.Properties<QuestionnaireId>().HaveConversion<IdConverter<QuestionnaireId>>();
        configurationBuilder.Properties<InvitationId>().HaveConversion<IdConverter<InvitationId>>();
        configurationBuilder.Properties<ResponseId>().HaveConversion<IdConverter<ResponseId>>();
        configurationBuilder.Properties<ReportId>().HaveConversion<IdConverter<ReportId>>();
        configurationBuilder.Properties<MailId>().HaveConversion<IdConverter<MailId>>();
        configurationBuilder.Properties<Answers>().HaveConversion<DocumentConverter<Answers>, DocumentComparer<Answers>>();
        configurationBuilder.Properties<Questionnaire>().HaveConversion<DocumentConverter<Questionnaire>, DocumentComparer<Questionnaire>>();
        configurationBuilder.Properties<KlantwaardeDefinition>()
            .HaveConversion<DocumentConverter<KlantwaardeDefinition>, DocumentComparer<KlantwaardeDefinition>>();
        configurationBuilder.Properties<RolDefinition>().HaveConversion<DocumentConverter<RolDefinition>, DocumentComparer<RolDefinition>>();
        configurationBuilder.Properties<InvesteringDefinition>()
            .HaveConversion<DocumentConverter<InvesteringDefinition>, DocumentComparer<InvesteringDefinition>>();
        configurationBuilder.Properties<SurveyDesign>().HaveConversion<DocumentConverter<SurveyDesign>, DocumentComparer<SurveyDesign>>();
        configurationBuilder.Properties<ModelSettings>().HaveConversion<DocumentConverter<ModelSettings>, DocumentComparer<ModelSettings>>();
        configurationBuilder.Properties<StudyFacts>().HaveConversion<DocumentConverter<StudyFacts>, DocumentComparer<StudyFacts>>();
        configurationBuilder.Properties<Frame>().HaveConversion<DocumentConverter<Frame>, DocumentComparer<Frame>>();
        configurationBuilder.Properties<Niveau>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<Voice>().HaveConversion<string>().HaveMaxLength(10);
        configurationBuilder.Properties<MailKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<MailState>().HaveConversion<string>().HaveMaxLength(20);
    }
}
