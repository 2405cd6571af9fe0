using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>Writes a welcome. The code in its link is made here and lies nowhere but in the mail.</summary>
internal sealed class WelcomeWriter(
    KlantWaardeDbContext db,
    UserManager<KlantWaardeUser> users,
    IOptions<DataProtectionTokenProviderOptions> codes,
    SiteLinks links,
    Envelope envelope)
{
    public async Task<Writing> WriteAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        var user = await db.Users.SingleOrDefaultAsync(
            user => user.Id == mail.SubjectId && user.AgencyId == mail.AgencyId, cancellation);

        if (user is null)
            return new Writing.NotNeeded("Deze gebruiker is er niet meer.");

        if (user.IsRevoked)
            return new Writing.NotNeeded("De toegang van deze gebruiker is ingetrokken.");

        var agency = await db.Agencies.SingleAsync(agency => agency.Id == mail.AgencyId, cancellation);
        var facts = new WelcomeFacts(
            user.Name,
            mail.To,
            agency.Name,
            Roles.InDutch(user.Role),
            user.PasswordHash is null,
            codes.Value.TokenLifespan.Days,
            links.Password(user.Id, await users.GeneratePasswordResetTokenAsync(user)));

        return new Writing.Written(envelope.Around(mail, WelcomeLetter.Of(facts), user.Name, agency.Name));
    }
}
