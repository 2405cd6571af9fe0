using System.Security.Cryptography;
using KlantWaarde.Domain.Surveys;
using Microsoft.AspNetCore.DataProtection;

namespace KlantWaarde.Web.Mail;

/// <summary>
/// Seals a token with the key ring, so that a later mail can carry the same link and a copy of the database tells
/// nobody the link.
/// </summary>
public sealed class TokenSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("invitation-token");

    public string Seal(InvitationToken token) => _protector.Protect(token.Reveal());

    /// <exception cref="CryptographicException">It was not sealed with our key ring, or is not a token.</exception>
    public InvitationToken Open(string sealedToken) =>
        InvitationToken.Parse(_protector.Unprotect(sealedToken))
        ?? throw new CryptographicException("What was sealed is not a token.");
}
