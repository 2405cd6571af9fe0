using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Demo;
using KlantWaarde.Web.Forms;
using KlantWaarde.Web.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace KlantWaarde.Web.Pages.Account;

/// <summary>The first start: an administrator, or the example. There is no such page once somebody has an account.</summary>
[EnableRateLimiting(Limits.SignIn)]
[HashesPassword]
public sealed class SetupModel(
    KlantWaardeDbContext db,
    SetupCode code,
    UserManager<KlantWaardeUser> users,
    SignInManager<KlantWaardeUser> signIn,
    DemoLoader demo,
    ILogger<SetupModel> log) : PageModel
{
    private static readonly SetupValidator Validator = new();

    [BindProperty]
    public SetupInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await SetupCode.IsNeededAsync(db, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await SetupCode.IsNeededAsync(db, cancellation))
            return NotFound();

        ModelState.Accepts(Validator.Validate(Input));
        if (!KnowsCode())
            return this.PageWithFaults();

        var agency = db.AddAgency(Input.Agency);
        var administrator = new KlantWaardeUser
        {
            UserName = Input.Email.Trim(),
            Email = Input.Email.Trim(),
            EmailConfirmed = true,
            Name = Input.Name.Trim(),
            AgencyId = agency.Id,
            Role = Roles.AgencyAdministrator,
        };

        if (!ModelState.Accepts(await users.CreateAsync(administrator, Input.Password)))
            return this.PageWithFaults();

        await signIn.SignInAsync(administrator, isPersistent: false);
        this.Tell("Uw bureau staat klaar. Begin met een organisatie en een onderzoek.");
        return RedirectToPage("/Surveys/Index");
    }

    public async Task<IActionResult> OnPostDemoAsync(CancellationToken cancellation)
    {
        if (!await SetupCode.IsNeededAsync(db, cancellation))
            return NotFound();

        ModelState.Clear(); // the rest of the form is not needed for the example
        if (!KnowsCode())
            return this.PageWithFaults();

        if (await demo.LoadAsync(cancellation) is not { } logins)
            return NotFound();

        log.LogWarning("{Logins}", logins);
        this.Tell("Het voorbeeld staat klaar. De logins staan in het venster waarin het programma gestart is.");
        return RedirectToPage("SignIn");
    }

    private bool KnowsCode()
    {
        if (!code.Is(Input.Code))
            ModelState.AddModelError("Input.Code", "Deze code klopt niet. Kijk in het venster waarin het programma gestart is.");

        return ModelState.IsValid;
    }
}
