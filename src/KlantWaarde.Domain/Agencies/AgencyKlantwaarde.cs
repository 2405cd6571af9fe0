using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;

namespace KlantWaarde.Domain.Agencies;

/// <summary>A klantwaarde in the library of an agency. It is archived, never deleted: answers are bound to its code.</summary>
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

    /// <summary>When it was put away; null as long as surveys may choose it.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Raised with every change; two people who change it at once do not overwrite each other.</summary>
    public int Revision { get; private set; }

    /// <summary>Changes the words or the proposed niveaus; nothing when all stay the same.</summary>
    /// <param name="definition">With the same code.</param>
    /// <param name="by">The name of who changes it.</param>
    /// <param name="now">The instant.</param>
    /// <returns>What it was until now, to keep; null when nothing changed.</returns>
    /// <exception cref="ArgumentException">It is about another klantwaarde.</exception>
    public KlantwaardeRevision? Change(KlantwaardeDefinition definition, string by, DateTimeOffset now)
    {
        if (definition.Code != Code) throw new ArgumentException($"“{definition.Code}” is not “{Code}”.", nameof(definition));
        if (definition.SaysTheSameAs(Definition)) return null;

        var before = new KlantwaardeRevision(this, by, now);
        Definition = definition;
        Revision++;
        return before;
    }

    /// <summary>Puts it away: surveys that have it keep it.</summary>
    public void Archive(DateTimeOffset now)
    {
        if (ArchivedAt is not null) return;

        ArchivedAt = now;
        Revision++;
    }

    /// <summary>Takes it out again.</summary>
    public void Restore()
    {
        if (ArchivedAt is null) return;

        ArchivedAt = null;
        Revision++;
    }
}
