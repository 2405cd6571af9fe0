using System.Text.RegularExpressions;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Post;

/// <summary>A stretch of the text of a mail.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="IsLink">Whether it is the address of a page.</param>
public sealed record Piece(string Text, bool IsLink);

public sealed partial class DetailsModel(KlantWaardeDbContext db, MailFolder folder, MailSettings settings) : PostPage(db, folder, settings)
{
    [BindProperty(SupportsGet = true)]
    public MailId Id { get; set; }

    public StoredMail Mail { get; private set; } = null!;

    /// <summary>The text, cut before and after each link.</summary>
    public IEnumerable<Piece> Pieces => Link().Split(Mail.Text).Select((text, index) => new Piece(text, index % 2 is 1));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await ReadAsync(Id, cancellation) is not { } mail)
            return NotFound();

        Mail = mail;
        return Page();
    }

    // The links of our letters stand on lines of their own. With a group around it, Split gives text and link by turns.
    [GeneratedRegex(@"^(https?://\S+)$", RegexOptions.Multiline)]
    private static partial Regex Link();
}
