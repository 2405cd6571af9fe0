using KlantWaarde.Domain.Ids;
using Microsoft.AspNetCore.Identity;

namespace KlantWaarde.Web.Access;

/// <summary>Somebody who signs in. Respondents do not: their link is their right to answer.</summary>
public sealed class KlantWaardeUser : IdentityUser<Guid>
{
    public const int NameMaxLength = 100;

    public KlantWaardeUser() => Id = Guid.CreateVersion7();

    /// <summary>As colleagues know them.</summary>
    public string Name { get; set; } = "";

    /// <summary>Null for the administrator of the installation only.</summary>
    public AgencyId? AgencyId { get; set; }

    /// <summary>The organisation whose reports an account manager reads; null for everybody else.</summary>
    public OrganisationId? OrganisationId { get; set; }

    /// <summary>One of <see cref="Roles"/>.</summary>
    public string Role { get; set; } = "";

    /// <summary>Whether somebody took this user's access away; a lock by wrong passwords ends by itself and is not that.</summary>
    public bool IsRevoked => LockoutEnd == Revoked;

    /// <summary>Locks the user out until <see cref="Restore"/>. Sessions end when the security stamp changes too.</summary>
    public void Revoke()
    {
        LockoutEnabled = true;
        LockoutEnd = Revoked;
    }

    public void Restore() => LockoutEnd = null;

    /// <summary>A day that does not come.</summary>
    private static DateTimeOffset Revoked { get; } = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
