using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Delivery;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Post;

/// <summary>A page on the mail of this agency that went into the folder. There is no such page where mail is really sent.</summary>
public abstract class PostPage(KlantWaardeDbContext db, MailFolder folder, MailSettings settings) : PageModel
{
    protected MailFolder Folder => folder;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (settings.Delivery is not MailDelivery.Folder)
            context.Result = NotFound();
    }

    /// <summary>The mail of this agency that was delivered.</summary>
    protected IQueryable<OutgoingMail> Delivered()
    {
        var agency = User.Agency;
        return db.Outbox.AsNoTracking().Where(mail => mail.AgencyId == agency && mail.State == MailState.Sent);
    }

    /// <returns>The mail as it was written; null when it is not this agency's or its file is gone.</returns>
    protected async Task<StoredMail?> ReadAsync(MailId id, CancellationToken cancellation) =>
        await Delivered().SingleOrDefaultAsync(mail => mail.Id == id, cancellation) is { } mail
            ? await folder.ReadAsync(mail, cancellation)
            : null;
}
