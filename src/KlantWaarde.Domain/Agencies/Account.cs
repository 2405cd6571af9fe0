using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Agencies;

/// <summary>A klant of an organisation: a company, of which one or more people may be asked.</summary>
public sealed class Account : IOwned
{
    public const int NameMaxLength = 100;

    public Account(AgencyId agencyId, OrganisationId organisationId, string name)
    {
        AgencyId = agencyId;
        OrganisationId = organisationId;
        Name = name;
    }

    public AccountId Id { get; private init; } = AccountId.New();

    public AgencyId AgencyId { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>Never blank, at most <see cref="NameMaxLength"/> characters; unique within the organisation.</summary>
    public string Name
    {
        get;
        private set => field = Text.Required(value, NameMaxLength);
    }
}
