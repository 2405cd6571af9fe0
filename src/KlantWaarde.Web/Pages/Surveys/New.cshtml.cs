using KlantWaarde.Domain;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace KlantWaarde.Web.Pages.Surveys;

public sealed class NewModel(KlantWaardeDbContext db, TimeProvider clock) : PageModel
{
    private const int DaysOpen = 28;

    [BindProperty]
    public SetUpInput Input { get; set; } = new() { OffersEnglish = true };

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public async Task OnGetAsync(string? organisatie, CancellationToken cancellation)
    {
        Input = new() { OrganisationId = OrganisationId.TryParse(organisatie, out var known) ? known : default, ClosesOn = Today.AddDays(DaysOpen), OffersEnglish = true };
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);

        if (!Organisations.Any(item => item.Value == $"{Input.OrganisationId}"))
        {
            ModelState.Remove("Input.OrganisationId");
            ModelState.AddModelError("Input.OrganisationId", "Kies de organisatie waarvoor u het onderzoek doet.");
        }

        if (!ModelState.Accepts(new SetUpValidator(Today).Validate(Input)))
            return this.PageWithFaults();

        var survey = new Survey(User.Agency, Input.OrganisationId, Input.Title, Input.ClosesOn!.Value);
        survey.SetUp(Input.Title, Input.Dutch, Input.OffersEnglish, Input.ClosesOn.Value);
        survey.Compose(
            Domain.Library.BuiltInRollen.All.Select(rol => rol.Code),
            [],
            Domain.Library.BuiltInInvesteringen.All.Select(investering => investering.Code));
        db.Surveys.Add(survey);
        await db.SaveChangesAsync(cancellation);

        this.Tell("Het onderzoek is gemaakt. Stel nu de vragenlijst samen.");
        return RedirectToPage("Compose", new { survey.Id });
    }

    private DateOnly Today => clock.GetUtcNow().DutchDay();

    private async Task ReadAsync(CancellationToken cancellation) =>
        Organisations = await OrganisationChoices.ReadAsync(db, User.Agency, cancellation);
}
