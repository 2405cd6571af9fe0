using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Delivery;
using KlantWaarde.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Agencies;

/// <summary>One line of the list: counts, and nothing of what is counted.</summary>
public sealed record AgencyLine(string Name, int Users, int Surveys);

public sealed class IndexModel(KlantWaardeDbContext db, Welcome welcome, MailFolder folder, MailSettings settings) : PageModel
{
    private static readonly AgencyValidator Validator = new();

    [BindProperty]
    public AgencyInput Input { get; set; } = new();

    public IReadOnlyList<AgencyLine> Agencies { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.Accepts(Validator.Validate(Input)) || !await AddAsync(cancellation))
        {
            db.ChangeTracker.Clear();
            await ReadAsync(cancellation);
            return this.PageWithFaults();
        }

        this.Tell($"{Input.Agency.Trim()} is toegevoegd. {WhereTheMailGoes}");
        return RedirectToPage();
    }

    private string WhereTheMailGoes => settings.Delivery is MailDelivery.Folder
        ? $"De mail voor {Input.Name.Trim()} komt in de map {folder.Path}."
        : $"{Input.Name.Trim()} krijgt een mail met een link om een wachtwoord te kiezen.";

    private async Task<bool> AddAsync(CancellationToken cancellation)
    {
        var name = Input.Agency.Trim();
        if (await db.Agencies.AnyAsync(agency => agency.Name == name, cancellation))
        {
            ModelState.AddModelError("Input.Agency", "Er is al een bureau met deze naam.");
            return false;
        }

        var agency = db.AddAgency(name);
        return ModelState.Accepts(await welcome.AddAsync(Input.Name, Input.Email, agency.Id, Roles.AgencyAdministrator));
    }

    // The only page that looks across agencies: it counts, and reads nothing.
    private async Task ReadAsync(CancellationToken cancellation) => Agencies = await db.Agencies
        .IgnoreQueryFilters([KlantWaardeDbContext.OwnedBy])
        .OrderBy(agency => agency.Name)
        .Select(agency => new AgencyLine(
            agency.Name,
            db.Users.Count(user => user.AgencyId == agency.Id),
            db.Surveys.Count(survey => survey.AgencyId == agency.Id)))
        .ToListAsync(cancellation);
}
