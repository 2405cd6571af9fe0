using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Asks, and only then declines; with a way back. A mail program that posts "List-Unsubscribe=One-Click" declines too (RFC 8058).</summary>
public sealed class DeclineModel(KlantWaardeDbContext db) : RespondentPage
{
    public bool HasDeclined => Visit.Link.Invitation.DeclinedAt is not null;

    public override bool IsFor(LinkState state) => true;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var invitation = db.Attach(Visit.Link.Invitation).Entity;
        var returns = Visit.Posted["keuze"] == "toch";

        if (returns)
            invitation.Reconsider();
        else
            invitation.Decline(Visit.Now);

        await db.SaveChangesAsync(cancellation);
        return SeeOther(Visit.PathTo(returns ? "" : "afmelden"));
    }
}
