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

    /// <summary>What is known of it beforehand: its size, its region, who looks after it.</summary>
    public Frame Frame { get; private set; } = Frame.None;

    /// <summary>Takes over what a newer list says; what it does not say stays.</summary>
    public void Describe(Frame frame)
    {
        if (frame != Frame.None && Frame.With(frame) is var described && described != Frame)
            Frame = described;
    }
}
