using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using KlantWaarde.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Users;

public sealed class DetailsModel(KlantWaardeDbContext db, Welcome welcome) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public KlantWaardeUser Person { get; private set; } = null!;

    /// <summary>Nobody takes their own access away: an agency would be left without a key.</summary>
    public bool IsMe => Id == User.Id;

    /// <summary>How the mail with the link fares.</summary>
    public string AboutTheLink { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        AboutTheLink = await AboutTheLinkAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) && !IsMe && !Person.IsRevoked
            ? Done(await welcome.AgainAsync(Person, cancellation), $"{Person.Name} krijgt een mail met een nieuwe link.")
            : NotFound();

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) && !IsMe
            ? Done(await welcome.RevokeAsync(Person), $"De toegang van {Person.Name} is ingetrokken.")
            : NotFound();

    public async Task<IActionResult> OnPostRestoreAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) && !IsMe
            ? Done(await welcome.RestoreAsync(Person), $"{Person.Name} kan weer inloggen.")
            : NotFound();

    private RedirectToPageResult Done(bool saved, string sentence)
    {
        this.Tell(saved ? sentence : "Iemand anders wijzigde dit net. Kijk hoe het nu staat, en probeer het zo nodig nog eens.");
        return saved ? RedirectToPage("Index") : RedirectToPage("Details", new { Id });
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        if (await db.Users.SingleOrDefaultAsync(user => user.Id == Id && user.AgencyId == agency, cancellation) is not { } person)
            return false;

        Person = person;
        return true;
    }

    private async Task<string> AboutTheLinkAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        var mail = await db.Outbox.AsNoTracking().SingleOrDefaultAsync(
            mail => mail.AgencyId == agency && mail.Kind == MailKind.Welcome && mail.SubjectId == Id, cancellation);

        return mail switch
        {
            { State: MailState.Sent, SentAt: { } at } => $"Op {at.WithTime()} ging er een link naar {mail.To}.",
            { State: MailState.Queued or MailState.Sending } => $"Er is een link onderweg naar {mail.To}.",
            { State: MailState.Failed } => $"De mail naar {mail.To} kwam niet aan: {mail.LastReply}",
            { State: MailState.Uncertain } => $"Het is niet zeker of de mail naar {mail.To} aankwam.",
            _ => $"Stuur {Person.Email} een link om een wachtwoord te kiezen.",
        };
    }
}
