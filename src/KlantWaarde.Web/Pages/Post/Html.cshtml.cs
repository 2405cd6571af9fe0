using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Post;

/// <summary>A mail as its reader sees it: a document of its own, in a box out of which it can do nothing.</summary>
public sealed class HtmlModel(KlantWaardeDbContext db, MailFolder folder, MailSettings settings) : PostPage(db, folder, settings)
{
    private const string NothingButStyle =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    [BindProperty(SupportsGet = true)]
    public MailId Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await ReadAsync(Id, cancellation) is not { } mail)
            return NotFound();

        Response.Headers.ContentSecurityPolicy = NothingButStyle;
        return Content(mail.Html, "text/html; charset=utf-8");
    }
}
