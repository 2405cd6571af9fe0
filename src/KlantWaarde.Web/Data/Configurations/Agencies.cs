using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KlantWaarde.Web.Data.Configurations;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> agency)
    {
        agency.Property(a => a.Id).ValueGeneratedNever();
        agency.Property(a => a.Name).HasMaxLength(Agency.NameMaxLength);
    }
}

internal sealed class UserConfiguration : IEntityTypeConfiguration<KlantWaardeUser>
{
    public void Configure(EntityTypeBuilder<KlantWaardeUser> user)
    {
        user.Property(u => u.Name).HasMaxLength(KlantWaardeUser.NameMaxLength);
        user.Property(u => u.Role).HasMaxLength(40);
        user.HasOne<Agency>().WithMany().HasForeignKey(u => u.AgencyId);
        user.HasOne<Organisation>().WithMany().HasForeignKey(u => u.OrganisationId);
    }
}

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.Property(o => o.Name).HasMaxLength(Organisation.NameMaxLength);
        organisation.HasOne<Agency>().WithMany().HasForeignKey(o => o.AgencyId);
        organisation.HasIndex(o => new { o.AgencyId, o.Name }).IsUnique();
    }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.Name).HasMaxLength(Account.NameMaxLength);
        account.Property(a => a.Frame).HasDefaultValueSql("'{}'");
        account.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId);
        account.HasIndex(a => a.AgencyId);
        account.HasIndex(a => new { a.OrganisationId, a.Name }).IsUnique();
    }
}

internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.Property(c => c.FirstName).HasMaxLength(Contact.NamePartMaxLength);
        contact.Property(c => c.Prefix).HasMaxLength(Contact.NamePartMaxLength);
        contact.Property(c => c.LastName).HasMaxLength(Contact.NamePartMaxLength);
        contact.Property(c => c.Email).HasMaxLength(Contact.EmailMaxLength);
        contact.Property(c => c.EmailKey).HasMaxLength(Contact.EmailMaxLength);
        contact.Property(c => c.Language).HasMaxLength(5);
        contact.Property(c => c.Rol).HasMaxLength(40);
        contact.Ignore(c => c.FullName);
        contact.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId);
        contact.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        contact.HasIndex(c => c.AgencyId);
        contact.HasIndex(c => new { c.OrganisationId, c.EmailKey }).IsUnique();
    }
}

internal sealed class ContactUploadConfiguration : IEntityTypeConfiguration<ContactUpload>
{
    public void Configure(EntityTypeBuilder<ContactUpload> upload)
    {
        upload.Property(u => u.Id).ValueGeneratedNever();
        upload.Property(u => u.FileName).HasMaxLength(ContactUpload.FileNameMaxLength);
        upload.HasOne<Domain.Surveys.Survey>().WithMany().HasForeignKey(u => u.SurveyId);
        upload.HasIndex(u => u.AgencyId);
        upload.HasIndex(u => u.UploadedAt);
    }
}

internal sealed class AgencyKlantwaardeConfiguration : IEntityTypeConfiguration<AgencyKlantwaarde>
{
    public void Configure(EntityTypeBuilder<AgencyKlantwaarde> klantwaarde)
    {
        klantwaarde.HasKey(k => new { k.AgencyId, k.Code });
        klantwaarde.Property(k => k.Code).HasMaxLength(AgencyKlantwaarde.CodeMaxLength);
        klantwaarde.Property(k => k.Revision).IsConcurrencyToken();
        klantwaarde.HasOne<Agency>().WithMany().HasForeignKey(k => k.AgencyId);
        klantwaarde.ToTable("Library");
    }
}

internal sealed class KlantwaardeRevisionConfiguration : IEntityTypeConfiguration<KlantwaardeRevision>
{
    public void Configure(EntityTypeBuilder<KlantwaardeRevision> revision)
    {
        revision.HasKey(r => new { r.AgencyId, r.Code, r.Number });
        revision.Property(r => r.Code).HasMaxLength(AgencyKlantwaarde.CodeMaxLength);
        revision.Property(r => r.By).HasMaxLength(KlantwaardeRevision.ByMaxLength);
        revision.HasOne<AgencyKlantwaarde>().WithMany().HasForeignKey(r => new { r.AgencyId, r.Code });
        revision.ToTable("LibraryRevisions");
    }
}

internal sealed class AgencyRolConfiguration : IEntityTypeConfiguration<AgencyRol>
{
    public void Configure(EntityTypeBuilder<AgencyRol> rol)
    {
        rol.HasKey(r => new { r.AgencyId, r.Code });
        rol.Property(r => r.Code).HasMaxLength(AgencyRol.CodeMaxLength);
        rol.HasOne<Agency>().WithMany().HasForeignKey(r => r.AgencyId);
        rol.ToTable("Rollen");
    }
}

internal sealed class AgencyInvesteringConfiguration : IEntityTypeConfiguration<AgencyInvestering>
{
    public void Configure(EntityTypeBuilder<AgencyInvestering> investering)
    {
        investering.HasKey(i => new { i.AgencyId, i.Code });
        investering.Property(i => i.Code).HasMaxLength(AgencyInvestering.CodeMaxLength);
        investering.HasOne<Agency>().WithMany().HasForeignKey(i => i.AgencyId);
        investering.ToTable("Investeringen");
    }
}
