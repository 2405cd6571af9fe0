using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>A page about one survey of the consultant's agency.</summary>
public abstract class SurveyPage(KlantWaardeDbContext db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SurveyId Id { get; set; }

    /// <summary>Read by <see cref="FindHeaderAsync"/>; a page is not shown without it.</summary>
    public SurveyHeader Header { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    protected KlantWaardeDbContext Db => db;

    /// <returns>False when it is not this agency's: then it is not found.</returns>
    protected async Task<bool> FindHeaderAsync(CancellationToken cancellation)
    {
        if (await SurveyHeader.ReadAsync(db, Id, User.Agency, cancellation) is not { } header)
            return false;

        Header = header;
        return true;
    }

    /// <summary>The survey to change; somebody else's is not found.</summary>
    protected Task<Survey?> FindAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        return db.Surveys.SingleOrDefaultAsync(survey => survey.Id == Id && survey.AgencyId == agency, cancellation);
    }

    /// <summary>The form again, with its faults.</summary>
    protected async Task<IActionResult> FaultsAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
