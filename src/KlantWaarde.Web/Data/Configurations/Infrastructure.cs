using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KlantWaarde.Web.Data.Configurations;

internal sealed class OutgoingMailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.Property(m => m.Id).ValueGeneratedNever();
        mail.Property(m => m.To).HasMaxLength(Contact.EmailMaxLength);
        mail.Property(m => m.LastReply).HasMaxLength(500);
        mail.Property(m => m.Revision).IsConcurrencyToken();
        mail.HasOne<Agency>().WithMany().HasForeignKey(m => m.AgencyId);
        mail.HasIndex(m => m.AgencyId);
        mail.HasIndex(m => new { m.Kind, m.SubjectId }).IsUnique();
        mail.HasIndex(m => new { m.State, m.DueAt });
        mail.ToTable("Outbox");
    }
}

internal sealed class ProtectionKeyConfiguration : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> key) => key.Property(k => k.Name).HasMaxLength(200);
}
