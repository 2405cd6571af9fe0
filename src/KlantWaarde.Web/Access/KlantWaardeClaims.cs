using System.Security.Claims;
using KlantWaarde.Domain.Ids;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KlantWaarde.Web.Access;

/// <summary>What a signed-in user carries: who they are, for which agency, and for which organisation.</summary>
internal sealed class KlantWaardeClaims(UserManager<KlantWaardeUser> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<KlantWaardeUser>(users, options)
{
    public const string AgencyClaim = "kw:agency";
    public const string OrganisationClaim = "kw:organisation";
    public const string NameClaim = "kw:name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(KlantWaardeUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ClaimTypes.Role, user.Role));
        identity.AddClaim(new(NameClaim, user.Name));

        if (user.AgencyId is { } agency)
            identity.AddClaim(new(AgencyClaim, $"{agency}"));

        if (user.OrganisationId is { } organisation)
            identity.AddClaim(new(OrganisationClaim, $"{organisation}"));

        return identity;
    }
}

internal static class UserExtensions
{
    extension(ClaimsPrincipal user)
    {
        /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
        public Guid Id => Guid.Parse(
            user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."));

        public string DisplayName => user.FindFirstValue(KlantWaardeClaims.NameClaim) ?? "";

        public string Role => user.FindFirstValue(ClaimTypes.Role) ?? "";

        /// <summary>Null for the administrator of the installation, and when nobody is signed in.</summary>
        public AgencyId? AgencyOrNull =>
            AgencyId.TryParse(user.FindFirstValue(KlantWaardeClaims.AgencyClaim), out var agency) ? agency : null;

        /// <exception cref="InvalidOperationException">The user belongs to no agency.</exception>
        public AgencyId Agency => user.AgencyOrNull ?? throw new InvalidOperationException("The user belongs to no agency.");

        /// <summary>The organisation whose reports an account manager reads; null for everybody else.</summary>
        public OrganisationId? OrganisationOrNull =>
            OrganisationId.TryParse(user.FindFirstValue(KlantWaardeClaims.OrganisationClaim), out var organisation) ? organisation : null;
    }
}
