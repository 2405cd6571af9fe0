using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Asks, and only then erases what the respondent answered, sent or not. They are not asked again.</summary>
public sealed class WithdrawModel(KlantWaardeDbContext db) : RespondentPage
{
    public bool IsDone => Visit.Link is { Response: null, Invitation.DeclinedAt: not null };

    public override bool IsFor(LinkState state) => true;

    public IActionResult OnGet() =>
        Visit.Link.Response is null && !IsDone ? SeeOther(Visit.PathTo("")) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var invitation = db.Attach(Visit.Link.Invitation).Entity;
        invitation.Decline(Visit.Now);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.Responses
            .Where(response => response.AgencyId == invitation.AgencyId && response.InvitationId == invitation.Id)
            .ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);

        return SeeOther(Visit.PathTo("intrekken"));
    }
}
