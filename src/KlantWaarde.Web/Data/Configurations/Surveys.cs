using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KlantWaarde.Web.Data.Configurations;

internal sealed class SurveyConfiguration : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> survey)
    {
        survey.Property(s => s.Id).ValueGeneratedNever();
        survey.Property(s => s.Title).HasMaxLength(Survey.TitleMaxLength);
        survey.Property(s => s.Revision).IsConcurrencyToken();
        survey.PrimitiveCollection(s => s.Rollen).HasField("_rollen");
        survey.PrimitiveCollection(s => s.Klantwaarden).HasField("_klantwaarden");
        survey.PrimitiveCollection(s => s.Investeringen).HasField("_investeringen");
        survey.Property(s => s.Settings).HasDefaultValueSql("'{}'"); // rows from before they had their own: the standard
        survey.Property(s => s.Facts).HasDefaultValueSql("'{}'");
        survey.Property(s => s.Design).HasDefaultValueSql("'{}'");
        survey.Ignore(s => s.Wave);
        survey.Ignore(s => s.IsFrozen);
        survey.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId);
        survey.HasMany(s => s.Waves).WithOne().HasForeignKey(w => w.SurveyId);
        survey.Navigation(s => s.Waves).HasField("_waves").AutoInclude();
        survey.HasIndex(s => s.AgencyId);
    }
}

internal sealed class SettingsChangeConfiguration : IEntityTypeConfiguration<SettingsChange>
{
    public void Configure(EntityTypeBuilder<SettingsChange> change)
    {
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.Setting).HasMaxLength(SettingsChange.SettingMaxLength);
        change.Property(c => c.Reason).HasMaxLength(SettingsChange.ReasonMaxLength);
        change.Property(c => c.By).HasMaxLength(SettingsChange.ByMaxLength);
        change.HasOne<Survey>().WithMany().HasForeignKey(c => c.SurveyId);
        change.HasIndex(c => c.AgencyId);
        change.HasIndex(c => new { c.SurveyId, c.Revision, c.Setting }).IsUnique();
    }
}

internal sealed class TierDecisionConfiguration : IEntityTypeConfiguration<TierDecision>
{
    public void Configure(EntityTypeBuilder<TierDecision> decision)
    {
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.Property(d => d.Rol).HasMaxLength(TierDecision.CodeMaxLength);
        decision.Property(d => d.Klantwaarde).HasMaxLength(TierDecision.CodeMaxLength);
        decision.Property(d => d.Reason).HasMaxLength(TierDecision.ReasonMaxLength);
        decision.Property(d => d.By).HasMaxLength(TierDecision.ByMaxLength);
        decision.HasOne<Survey>().WithMany().HasForeignKey(d => d.SurveyId);
        decision.HasIndex(d => d.AgencyId);
        decision.HasIndex(d => new { d.SurveyId, d.Rol, d.Klantwaarde, d.Number }).IsUnique();
    }
}

internal sealed class WaveConfiguration : IEntityTypeConfiguration<Wave>
{
    public void Configure(EntityTypeBuilder<Wave> wave)
    {
        wave.Property(w => w.Id).ValueGeneratedNever();
        wave.HasIndex(w => w.AgencyId);
        wave.HasIndex(w => new { w.SurveyId, w.Number }).IsUnique();
    }
}

internal sealed class QuestionnaireVersionConfiguration : IEntityTypeConfiguration<QuestionnaireVersion>
{
    public void Configure(EntityTypeBuilder<QuestionnaireVersion> version)
    {
        version.Property(v => v.Id).ValueGeneratedNever();
        version.HasOne<Wave>().WithMany().HasForeignKey(v => v.WaveId);
        version.HasIndex(v => v.AgencyId);
        version.HasIndex(v => new { v.WaveId, v.Number }).IsUnique();
        version.ToTable("Questionnaires");
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.Property(i => i.Id).ValueGeneratedNever();
        invitation.Property(i => i.TokenHash).HasMaxLength(32);
        invitation.Property(i => i.SealedToken).HasMaxLength(400);
        invitation.HasOne<Wave>().WithMany().HasForeignKey(i => i.WaveId);
        invitation.HasOne<Contact>().WithMany().HasForeignKey(i => i.ContactId);
        invitation.HasIndex(i => i.AgencyId);
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => new { i.WaveId, i.ContactId }).IsUnique();
    }
}

internal sealed class ResponseConfiguration : IEntityTypeConfiguration<Response>
{
    public void Configure(EntityTypeBuilder<Response> response)
    {
        response.Property(r => r.Id).ValueGeneratedNever();
        response.Property(r => r.Rol).HasMaxLength(40);
        response.Property(r => r.Revision).IsConcurrencyToken();
        response.Ignore(r => r.Reference);
        response.HasOne<Wave>().WithMany().HasForeignKey(r => r.WaveId);
        response.HasOne<Invitation>().WithOne().HasForeignKey<Response>(r => r.InvitationId);
        response.HasOne<QuestionnaireVersion>().WithMany().HasForeignKey(r => r.QuestionnaireId);
        response.HasIndex(r => r.AgencyId);
        response.HasIndex(r => r.InvitationId).IsUnique();
        response.HasIndex(r => new { r.WaveId, r.SubmittedAt });
    }
}

internal sealed class TestRunConfiguration : IEntityTypeConfiguration<TestRun>
{
    public void Configure(EntityTypeBuilder<TestRun> run)
    {
        run.Property(r => r.Id).ValueGeneratedNever();
        run.Property(r => r.TokenHash).HasMaxLength(32);
        run.Property(r => r.By).HasMaxLength(TestRun.ByMaxLength);
        run.Property(r => r.Revision).IsConcurrencyToken();
        run.HasOne<Survey>().WithMany().HasForeignKey(r => r.SurveyId);
        run.HasIndex(r => r.AgencyId);
        run.HasIndex(r => r.TokenHash).IsUnique();
    }
}

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Title).HasMaxLength(Survey.TitleMaxLength);
        report.Property(r => r.Hash).HasMaxLength(64);
        report.Property(r => r.ReleasedBy).HasMaxLength(100);
        report.HasOne<Wave>().WithMany().HasForeignKey(r => r.WaveId);
        report.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
        report.HasIndex(r => r.AgencyId);
        report.HasIndex(r => new { r.WaveId, r.Number }).IsUnique();
    }
}
