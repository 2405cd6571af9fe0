using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;

namespace KlantWaarde.Domain.Agencies;

/// <summary>An investering that an agency added to <see cref="BuiltInInvesteringen"/>. It is archived, never deleted.</summary>
public sealed class AgencyInvestering : IOwned
{
    public const int CodeMaxLength = 40;

    public AgencyInvestering(AgencyId agencyId, InvesteringDefinition definition)
    {
        AgencyId = agencyId;
        Code = Text.Required(definition.Code, CodeMaxLength);
        Definition = definition;
    }

    // For the database.
    private AgencyInvestering()
    {
    }

    public AgencyId AgencyId { get; private init; }

    /// <summary>Stable; unique within the agency.</summary>
    public string Code { get; private init; } = "";

    public InvesteringDefinition Definition { get; private set; } = null!;

    /// <summary>When it was put away; null as long as surveys may choose it.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <exception cref="ArgumentException">It is about another investering.</exception>
    public void Change(InvesteringDefinition definition) =>
        Definition = definition.Code == Code ? definition : throw new ArgumentException($"“{definition.Code}” is not “{Code}”.", nameof(definition));

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
