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
}
