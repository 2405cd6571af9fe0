using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Contacts;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>One person on the list.</summary>
public sealed record PersonLine(
    InvitationId Invitation, string FirstName, string Prefix, string LastName, string Email, string Account,
    DateTimeOffset? OpenedAt, DateTimeOffset? DeclinedAt, DateTimeOffset? BegunAt, DateTimeOffset? SubmittedAt)
{
    public string Name => string.Join(' ', new[] { FirstName, Prefix, LastName }.Where(part => part.Length > 0)) is { Length: > 0 } name ? name : Email;

    public bool MayBeRemoved => OpenedAt is null;

    public string State => this switch
    {
        { SubmittedAt: not null } => "klaar",
        { DeclinedAt: not null } => "doet niet mee",
        { BegunAt: not null } => "bezig",
        { OpenedAt: not null } => "uitgenodigd",
        _ => "nog niet uitgenodigd",
    };
}

[RequestSizeLimit(Limits.ImportBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = Limits.ImportBytes)]
public sealed class PeopleModel(KlantWaardeDbContext db, TimeProvider clock) : SurveyPage(db, clock)
{
    public const int MostLines = 500;

    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Search { get; set; }

    [BindProperty]
    public IFormFile? Contacts { get; set; }

    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    public bool IsCut => People.Count == MostLines;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        await ReadAsync(cancellation);
        return Page();
    }

    /// <summary>Keeps the file for the preview; nobody is on the list yet.</summary>
    public async Task<IActionResult> OnPostUploadAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        var content = Contacts is null ? [] : await ReadFileAsync(Contacts, cancellation);
        var refusal = Contacts is null ? "Kies eerst een bestand." : (ContactFile.Read(content) as ContactFileOutcome.Unreadable)?.Sentence;

        if (refusal is not null)
        {
            ModelState.AddModelError(nameof(Contacts), refusal);
            await ReadAsync(cancellation);
            return this.PageWithFaults();
        }

        var upload = new ContactUpload(User.Agency, Id, Contacts!.FileName, content, Now);
        Db.ContactUploads.Add(upload);
        await Db.SaveChangesAsync(cancellation);
        return RedirectToPage("Import", new { Id, Upload = upload.Id });
    }

    public async Task<IActionResult> OnPostRemoveAsync(InvitationId invitation, CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        var wave = Header.Wave.Id;
        var removed = await Db.Invitations
            .Where(row => row.Id == invitation && row.WaveId == wave && row.OpenedAt == null)
            .ExecuteDeleteAsync(cancellation);

        if (removed is 0)
            return NotFound();

        this.Tell("Van de lijst gehaald.");
        return RedirectToPage(new { Id });
    }

    private static async Task<byte[]> ReadFileAsync(IFormFile file, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellation);
        return memory.ToArray();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var (wave, search) = (Header.Wave.Id, Search?.Trim().ToLowerInvariant() ?? "");
        var people =
            from invitation in Db.Invitations.AsNoTracking()
            where invitation.WaveId == wave
            join contact in Db.Contacts on invitation.ContactId equals contact.Id
            join account in Db.Accounts on contact.AccountId equals account.Id
            join response in Db.Responses on invitation.Id equals response.InvitationId into responses
            from response in responses.DefaultIfEmpty()
            where search == "" || contact.EmailKey.Contains(search)
                || (contact.FirstName + " " + contact.Prefix + " " + contact.LastName + " " + account.Name).ToLower().Contains(search)
            orderby account.Name, contact.LastName, contact.Email
            select new PersonLine(
                invitation.Id, contact.FirstName, contact.Prefix, contact.LastName, contact.Email, account.Name,
                invitation.OpenedAt, invitation.DeclinedAt, response == null ? null : response.StartedAt, response == null ? null : response.SubmittedAt);

        People = await people.Take(MostLines).ToListAsync(cancellation);
    }
}
