using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Contacts;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>Puts the people of a file on the list of a wave. Doing it twice changes nothing: an address is a person.</summary>
public sealed class AcceptContactsHandler(KlantWaardeDbContext db)
{
    /// <returns>How many came on the list that were not on it.</returns>
    public async Task<int> HandleAsync(Survey survey, ContactSheet sheet, ContactUpload upload, CancellationToken cancellation)
    {
        var accounts = await AccountsAsync(survey, sheet, cancellation);
        var contacts = await ContactsAsync(survey, sheet, accounts, cancellation);
        var added = await InviteAsync(survey, contacts, cancellation);

        db.ContactUploads.Remove(upload);
        await db.SaveChangesAsync(cancellation);
        return added;
    }

    /// <returns>How many rows of <paramref name="sheet"/> are on the list already.</returns>
    public async Task<int> CountKnownAsync(Survey survey, ContactSheet sheet, CancellationToken cancellation)
    {
        var wave = survey.Wave.Id;
        var known = await db.Invitations
            .Where(invitation => invitation.WaveId == wave)
            .Join(db.Contacts, invitation => invitation.ContactId, contact => contact.Id, (_, contact) => contact.EmailKey)
            .ToHashSetAsync(cancellation);
        return sheet.Accepted.Count(row => known.Contains(row.Email.ToLowerInvariant()));
    }

    private async Task<Dictionary<string, Domain.Agencies.Account>> AccountsAsync(Survey survey, ContactSheet sheet, CancellationToken cancellation)
    {
        var accounts = new Dictionary<string, Domain.Agencies.Account>(StringComparer.OrdinalIgnoreCase);
        await foreach (var account in db.Accounts
            .Where(account => account.OrganisationId == survey.OrganisationId && account.AgencyId == survey.AgencyId)
            .AsAsyncEnumerable().WithCancellation(cancellation))
        {
            accounts.TryAdd(account.Name, account);
        }

        foreach (var name in sheet.Accepted.Select(row => row.Account).Where(name => !accounts.ContainsKey(name)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            accounts[name] = new(survey.AgencyId, survey.OrganisationId, name);
            db.Accounts.Add(accounts[name]);
        }

        foreach (var row in sheet.Accepted)
            accounts[row.Account].Describe(row.Frame);

        return accounts;
    }

    private async Task<List<Contact>> ContactsAsync(
        Survey survey, ContactSheet sheet, Dictionary<string, Domain.Agencies.Account> accounts, CancellationToken cancellation)
    {
        var known = await db.Contacts
            .Where(contact => contact.OrganisationId == survey.OrganisationId && contact.AgencyId == survey.AgencyId)
            .ToDictionaryAsync(contact => contact.EmailKey, cancellation);

        return [.. sheet.Accepted.Select(row =>
        {
            var account = accounts[row.Account].Id;
            var rol = RolOf(row.Rol);

            if (known.TryGetValue(row.Email.ToLowerInvariant(), out var contact))
            {
                contact.Update(account, row.FirstName, row.Prefix, row.LastName, row.Language, rol ?? contact.Rol);
                return contact;
            }

            contact = new(survey.AgencyId, survey.OrganisationId, account, row.FirstName, row.Prefix, row.LastName, row.Email, row.Language, rol);
            db.Contacts.Add(contact);
            return contact;
        })];
    }

    private async Task<int> InviteAsync(Survey survey, List<Contact> contacts, CancellationToken cancellation)
    {
        var wave = survey.Wave.Id;
        var onTheList = await db.Invitations
            .Where(invitation => invitation.WaveId == wave)
            .Select(invitation => invitation.ContactId)
            .ToHashSetAsync(cancellation);

        List<Invitation> added = [.. contacts
            .Where(contact => !onTheList.Contains(contact.Id))
            .Select(contact => new Invitation(survey.AgencyId, wave, contact.Id))];
        db.Invitations.AddRange(added);
        return added.Count;
    }

    /// <summary>The code of a rol as somebody typed it; null when it is none of ours.</summary>
    private static string? RolOf(string typed) => BuiltInRollen.All
        .FirstOrDefault(rol => string.Equals(rol.Code, typed, StringComparison.OrdinalIgnoreCase)
            || string.Equals(rol.Name.U, typed, StringComparison.OrdinalIgnoreCase))?.Code;
}
