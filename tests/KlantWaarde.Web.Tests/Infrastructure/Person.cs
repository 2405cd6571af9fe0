using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>Somebody with an account, who knows their password.</summary>
/// <param name="Id">Of the user.</param>
/// <param name="Name">"Anna".</param>
/// <param name="Email">What they sign in with.</param>
/// <param name="Agency">Null for the administrator of the installation.</param>
public sealed record Person(Guid Id, string Name, string Email, AgencyId? Agency)
{
    public const string Password = "een lange zin die niemand raadt";
}
