using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using KlantWaarde.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Users;

/// <summary>One line of the list.</summary>
public sealed record UserLine(
    Guid Id, string Name, string Email, string Role, string? Organisation, bool HasPassword, bool IsRevoked);

public sealed class IndexModel(KlantWaardeDbContext db, Welcome welcome) : PageModel
{
    private static readonly UserValidator Validator = new();

    [BindProperty]
    public UserInput Input { get; set; } = new();

    public IReadOnlyList<UserLine> Users { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);

        if (ModelState.Accepts(Validator.Validate(Input)) && OrganisationOfInput is { } foreign && !IsOurs(foreign))
            ModelState.AddModelError("Input.OrganisationId", "Kies een organisatie uit de lijst.");

        if (!ModelState.IsValid || !ModelState.Accepts(await AddAsync()))
            return this.PageWithFaults();

        this.Tell($"{Input.Name.Trim()} is toegevoegd en krijgt een mail met een link om een wachtwoord te kiezen.");
        return RedirectToPage();
    }

    private OrganisationId? OrganisationOfInput => Input.Role is Roles.AccountManager ? Input.OrganisationId : null;

    private bool IsOurs(OrganisationId organisation) => Organisations.Any(item => item.Value == $"{organisation}");

    private Task<Microsoft.AspNetCore.Identity.IdentityResult> AddAsync() =>
        welcome.AddAsync(Input.Name, Input.Email, User.Agency, Input.Role, OrganisationOfInput);

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        var users = await (
            from user in db.Users.AsNoTracking()
            where user.AgencyId == agency
            join organisation in db.Organisations on user.OrganisationId equals organisation.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            orderby user.Name, user.Id
            select new { User = user, Organisation = organisation == null ? null : organisation.Name })
            .ToListAsync(cancellation);

        Users =
        [
            .. users.Select(row => new UserLine(
                row.User.Id, row.User.Name, row.User.Email!, row.User.Role, row.Organisation, row.User.PasswordHash is not null, row.User.IsRevoked)),
        ];
        Organisations = await db.Organisations
            .Where(organisation => organisation.AgencyId == agency)
            .OrderBy(organisation => organisation.Name)
            .Select(organisation => new SelectListItem(organisation.Name, organisation.Id.Value.ToString()))
            .ToListAsync(cancellation);
    }
}
