using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Agencies;

/// <summary>A row that belongs to one agency and is unseen by every other.</summary>
public interface IOwned
{
    AgencyId AgencyId { get; }
}
