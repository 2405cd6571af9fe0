using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;

namespace KlantWaarde.Domain.Agencies;

/// <summary>A rol that an agency added to <see cref="BuiltInRollen"/>. It is archived, never deleted.</summary>
public sealed class AgencyRol : IOwned
{
    public const int CodeMaxLength = 40;

    public AgencyRol(AgencyId agencyId, RolDefinition definition)
    {
        AgencyId = agencyId;
        Code = Text.Required(definition.Code, CodeMaxLength);
        Definition = definition;
    }

    // For the database.
    private AgencyRol()
    {
    }

    public AgencyId AgencyId { get; private init; }

    /// <summary>Stable; unique within the agency.</summary>
    public string Code { get; private init; } = "";

    public RolDefinition Definition { get; private set; } = null!;

    /// <summary>When it was put away; null as long as surveys may choose it.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <exception cref="ArgumentException">It is about another rol.</exception>
    public void Change(RolDefinition definition) =>
        Definition = definition.Code == Code ? definition : throw new ArgumentException($"“{definition.Code}” is not “{Code}”.", nameof(definition));

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
