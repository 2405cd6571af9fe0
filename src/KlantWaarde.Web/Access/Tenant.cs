using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Web.Access;

/// <summary>The agency that this request, or this piece of background work, is done for.</summary>
/// <remarks>
/// Every query on rows of an agency asks it. Without one such a query fails: forgetting to say for whom is a bug,
/// never a leak.
/// </remarks>
public sealed class Tenant
{
    private AgencyId? _agency;

    /// <exception cref="InvalidOperationException">Nobody said for which agency.</exception>
    public AgencyId Required =>
        _agency ?? throw new InvalidOperationException("Nobody said for which agency; rows of an agency cannot be read.");

    public AgencyId? Current => _agency;

    /// <exception cref="InvalidOperationException">The scope works for another agency already.</exception>
    public void Enter(AgencyId agency)
    {
        if (_agency is { } current && current != agency)
            throw new InvalidOperationException($"This scope works for agency {current} and cannot turn to {agency}.");

        _agency = agency;
    }
}
