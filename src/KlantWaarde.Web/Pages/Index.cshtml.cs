using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KlantWaarde.Web.Pages;

/// <summary>The front door: to the set-up, the sign-in, or to where this user works.</summary>
public sealed class IndexModel(KlantWaardeDbContext db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => User.Role switch
    {
        Roles.Consultant or Roles.AgencyAdministrator => RedirectToPage("/Surveys/Index"),
        Roles.AccountManager => RedirectToPage("/Reports/Index"),
        Roles.PlatformAdministrator => RedirectToPage("/Agencies/Index"),
        _ when await SetupCode.IsNeededAsync(db, cancellation) => RedirectToPage("/Account/Setup"),
        _ => RedirectToPage("/Account/SignIn"),
    };
}
