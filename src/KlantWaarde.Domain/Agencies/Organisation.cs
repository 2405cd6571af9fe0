using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Agencies;

/// <summary>The agency's customer: the organisation whose klanten are asked.</summary>
public sealed class Organisation : IOwned
{
    public const int NameMaxLength = 80;

    public Organisation(AgencyId agencyId, string name)
    {
        AgencyId = agencyId;
        Name = name;
    }

    public OrganisationId Id { get; private init; } = OrganisationId.New();

    public AgencyId AgencyId { get; private init; }

    /// <summary>As its klanten know it: the questions use it. Never blank, at most <see cref="NameMaxLength"/> characters.</summary>
    public string Name
    {
        get;
        private set => field = Text.Required(value, NameMaxLength);
    }

    public void Rename(string name) => Name = name;
}
