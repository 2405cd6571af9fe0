using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;

namespace KlantWaarde.Domain.Agencies;

/// <summary>A klantwaarde in the library of an agency.</summary>
public sealed class AgencyKlantwaarde : IOwned
{
    public const int CodeMaxLength = 40;

    public AgencyKlantwaarde(AgencyId agencyId, KlantwaardeDefinition definition)
    {
        AgencyId = agencyId;
        Code = Text.Required(definition.Code, CodeMaxLength);
        Definition = definition;
    }

    // For the database.
    private AgencyKlantwaarde()
    {
    }

    public AgencyId AgencyId { get; private init; }

    /// <summary>Stable; unique within the agency.</summary>
    public string Code { get; private init; } = "";

    public KlantwaardeDefinition Definition { get; private set; } = null!;
}
