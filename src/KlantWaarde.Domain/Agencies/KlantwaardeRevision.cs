using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;

namespace KlantWaarde.Domain.Agencies;

/// <summary>How a klantwaarde read before it was changed; never changed afterwards.</summary>
public sealed class KlantwaardeRevision : IOwned
{
    public const int ByMaxLength = 100;

    internal KlantwaardeRevision(AgencyKlantwaarde klantwaarde, string by, DateTimeOffset until)
    {
        AgencyId = klantwaarde.AgencyId;
        Code = klantwaarde.Code;
        Number = klantwaarde.Revision;
        Definition = klantwaarde.Definition;
        By = Text.Required(by, ByMaxLength);
        Until = until;
    }

    // For the database.
    private KlantwaardeRevision()
    {
    }

    public AgencyId AgencyId { get; private init; }

    public string Code { get; private init; } = "";

    /// <summary>The revision that this was; unique within the klantwaarde.</summary>
    public int Number { get; private init; }

    public KlantwaardeDefinition Definition { get; private init; } = null!;

    /// <summary>The name of who changed it, as it was.</summary>
    public string By { get; private init; } = "";

    /// <summary>When it was changed.</summary>
    public DateTimeOffset Until { get; private init; }
}
