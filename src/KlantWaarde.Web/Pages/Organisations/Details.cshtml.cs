using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Organisations;

public sealed class DetailsModel(KlantWaardeDbContext db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public OrganisationId Id { get; set; }

    public string Name { get; private set; } = "";

    public int Accounts { get; private set; }

    public int Contacts { get; private set; }

    public IReadOnlyList<(SurveyId Id, string Title)> Surveys { get; private set; } = [];

    public IReadOnlyList<string> AccountManagers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        var found = await db.Organisations
            .Where(organisation => organisation.Id == Id && organisation.AgencyId == agency)
            .Select(organisation => new
            {
                organisation.Name,
                Accounts = db.Accounts.Count(account => account.OrganisationId == Id),
                Contacts = db.Contacts.Count(contact => contact.OrganisationId == Id),
            })
            .SingleOrDefaultAsync(cancellation);

        if (found is null)
            return NotFound();

        (Name, Accounts, Contacts) = (found.Name, found.Accounts, found.Contacts);
        Surveys = [.. (await db.Surveys
                .IgnoreAutoIncludes()
                .Where(survey => survey.OrganisationId == Id && survey.AgencyId == agency)
                .OrderByDescending(survey => survey.Id)
                .Select(survey => new { survey.Id, survey.Title })
                .ToListAsync(cancellation))
            .Select(survey => (survey.Id, survey.Title))];
        AccountManagers = await db.Users
            .Where(user => user.AgencyId == agency && user.OrganisationId == Id && user.Role == Roles.AccountManager)
            .OrderBy(user => user.Name)
            .Select(user => user.Name)
            .ToListAsync(cancellation);
        return Page();
    }
}
