using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Agencies;

/// <summary>A person at a klant who may be asked.</summary>
public sealed class Contact : IOwned
{
    public const int NamePartMaxLength = 100;
    public const int EmailMaxLength = 254;

    public Contact(
        AgencyId agencyId,
        OrganisationId organisationId,
        AccountId accountId,
        string firstName,
        string prefix,
        string lastName,
        string email,
        string language,
        string? rol)
    {
        AgencyId = agencyId;
        OrganisationId = organisationId;
        AccountId = accountId;
        Email = Text.Required(email, EmailMaxLength);
        Update(accountId, firstName, prefix, lastName, language, rol);
    }

    public ContactId Id { get; private init; } = ContactId.New();

    public AgencyId AgencyId { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public AccountId AccountId { get; private set; }

    public string FirstName { get; private set; } = "";

    /// <summary>The tussenvoegsel, lower case: "van der"; empty when there is none.</summary>
    public string Prefix { get; private set; } = "";

    public string LastName { get; private set; } = "";

    /// <summary>Normalised; unique within the organisation, whatever its case.</summary>
    public string Email
    {
        get;
        private init
        {
            field = value;
            EmailKey = value.ToLowerInvariant();
        }
    }

    /// <summary>What tells two people apart: <see cref="Email"/> in lower case.</summary>
    public string EmailKey { get; private init; } = "";

    /// <summary>"nl" or "en".</summary>
    public string Language { get; private set; } = "nl";

    /// <summary>The code of the rol they are thought to ascribe; null when nobody knows. Only for counting who was invited.</summary>
    public string? Rol { get; private set; }

    /// <summary>"Janneke de Vries"; the address when no name is known.</summary>
    public string FullName =>
        string.Join(' ', new[] { FirstName, Prefix, LastName }.Where(part => part.Length > 0)) is { Length: > 0 } name ? name : Email;

    /// <summary>Takes over what a newer list says of the same person.</summary>
    public void Update(AccountId account, string firstName, string prefix, string lastName, string language, string? rol)
    {
        AccountId = account;
        FirstName = Text.Optional(firstName, NamePartMaxLength);
        Prefix = Text.Optional(prefix, NamePartMaxLength);
        LastName = Text.Optional(lastName, NamePartMaxLength);
        Language = language is "en" ? "en" : "nl";
        Rol = rol;
    }
}
