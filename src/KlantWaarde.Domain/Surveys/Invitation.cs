using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Surveys;

/// <summary>One person asked to take part in one wave, with the link that is their right to answer.</summary>
public sealed class Invitation : IOwned
{
    public Invitation(AgencyId agencyId, WaveId waveId, ContactId contactId)
    {
        AgencyId = agencyId;
        WaveId = waveId;
        ContactId = contactId;
    }

    public InvitationId Id { get; private init; } = InvitationId.New();

    public AgencyId AgencyId { get; private init; }

    public WaveId WaveId { get; private init; }

    public ContactId ContactId { get; private init; }

    /// <summary>SHA-256 of the token; null until the invitation is opened. Unique.</summary>
    public byte[]? TokenHash { get; private set; }

    /// <summary>The token, sealed with the key ring, so that a reminder carries the same link; null until opened.</summary>
    public string? SealedToken { get; private set; }

    /// <summary>When the link was made; null while the person is only on the list.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When the person asked not to be asked again; null unless they did.</summary>
    public DateTimeOffset? DeclinedAt { get; private set; }

    /// <summary>Makes the link.</summary>
    /// <param name="token">Kept as a hash; in full only in <paramref name="sealedToken"/>.</param>
    /// <param name="sealedToken">The token as only the key ring can read it.</param>
    /// <param name="now">The instant.</param>
    /// <exception cref="InvalidOperationException">It has a link already: one person, one link.</exception>
    public void Open(InvitationToken token, string sealedToken, DateTimeOffset now)
    {
        if (OpenedAt is not null)
            throw new InvalidOperationException($"Invitation {Id} was opened at {OpenedAt:u}.");

        TokenHash = token.Hash();
        SealedToken = sealedToken;
        OpenedAt = now;
    }

    /// <summary>The person does not want to take part; no mail goes out any more.</summary>
    public void Decline(DateTimeOffset now) => DeclinedAt ??= now;

    /// <summary>The person changed their mind.</summary>
    public void Reconsider() => DeclinedAt = null;
}
