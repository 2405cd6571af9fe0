using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Mail;

/// <summary>Lets users in: an account without a password, and the mail with the link to choose one.</summary>
public sealed class Welcome(KlantWaardeDbContext db, UserManager<KlantWaardeUser> users, TimeProvider clock, OutboxSignal outbox)
{
    private static readonly IdentityError CannotBeUsed = new()
    {
        Code = nameof(IdentityErrorDescriber.DuplicateEmail),
        Description = "Dit adres kan niet gebruikt worden.",
    };

    /// <summary>
    /// Makes the account and queues its mail, in one transaction with whatever else was added to the database.
    /// </summary>
    /// <returns>
    /// What Identity objects to. An address that somebody has is refused in the same words whoever has it: a bureau
    /// does not learn who works for another.
    /// </returns>
    public async Task<IdentityResult> AddAsync(string name, string email, AgencyId agency, string role, OrganisationId? organisation = null)
    {
        var user = new KlantWaardeUser
        {
            UserName = email.Trim(),
            Email = email.Trim(),
            EmailConfirmed = true, // only who reads mail at this address gets in
            Name = name.Trim(),
            AgencyId = agency,
            OrganisationId = organisation,
            Role = role,
        };
        db.Outbox.Add(new(agency, MailKind.Welcome, user.Id, user.Email, clock.GetUtcNow()));

        try
        {
            var made = await users.CreateAsync(user);
            if (made.Errors.Any(error => error.Code.StartsWith("Duplicate", StringComparison.Ordinal)))
                return IdentityResult.Failed(CannotBeUsed);

            if (made.Succeeded)
                outbox.Wake();

            return made;
        }
        catch (DbUpdateException) when (db.Entry(user).State is EntityState.Added)
        {
            return IdentityResult.Failed(CannotBeUsed); // somebody else added the address a moment ago
        }
    }

    /// <summary>Sends another link. Links of before, and the sessions of the user, end now.</summary>
    /// <returns>False when somebody else changed this at the same moment.</returns>
    public async Task<bool> AgainAsync(KlantWaardeUser user, CancellationToken cancellation)
    {
        var agency = user.AgencyId ?? throw new ArgumentException($"User {user.Id} belongs to no agency.", nameof(user));

        // One mail of a kind for a subject: the old one makes room, with its message id.
        db.Outbox.RemoveRange(await db.Outbox
            .Where(mail => mail.AgencyId == agency && mail.Kind == MailKind.Welcome && mail.SubjectId == user.Id)
            .ToListAsync(cancellation));
        db.Outbox.Add(new(agency, MailKind.Welcome, user.Id, user.Email!, clock.GetUtcNow()));

        if (!await TrySaveAsync(user))
            return false;

        outbox.Wake();
        return true;
    }

    /// <summary>Takes the access of a user away: the next request of theirs is refused, on every node.</summary>
    /// <returns>False when somebody else changed this at the same moment.</returns>
    public Task<bool> RevokeAsync(KlantWaardeUser user)
    {
        user.Revoke();
        return TrySaveAsync(user);
    }

    /// <summary>Gives it back. The user signs in with the password of before, or gets another link.</summary>
    /// <returns>False when somebody else changed this at the same moment.</returns>
    public Task<bool> RestoreAsync(KlantWaardeUser user)
    {
        user.Restore();
        return TrySaveAsync(user);
    }

    /// <summary>Saves everything, with a new security stamp: it ends sessions and links.</summary>
    private async Task<bool> TrySaveAsync(KlantWaardeUser user)
    {
        try
        {
            return (await users.UpdateSecurityStampAsync(user)).Succeeded;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
