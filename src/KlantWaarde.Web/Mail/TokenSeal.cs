using KlantWaarde.Domain.Surveys;
using Microsoft.AspNetCore.DataProtection;

namespace KlantWaarde.Web.Mail;

/// <summary>Keeps the token of a link so that only the key ring can read it: a reminder carries the same link.</summary>
public sealed class TokenSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("invitation-token");

    public string Seal(InvitationToken token) => _protector.Protect(token.Reveal());

    /// <returns>The token; null when the key ring no longer knows the key it was sealed with.</returns>
    public InvitationToken? Open(string sealedToken)
    {
        try
        {
            return InvitationToken.Parse(_protector.Unprotect(sealedToken));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
