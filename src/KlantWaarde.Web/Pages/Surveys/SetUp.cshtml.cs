using KlantWaarde.Domain;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

public sealed class SetUpModel(KlantWaardeDbContext db, TimeProvider clock) : SurveyPage(db, clock)
{
    [BindProperty]
    public SetUpInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        Input = SetUpInput.From(Header.Survey);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } survey)
            return NotFound();

        if (!ModelState.Accepts(new SetUpValidator(Now.DutchDay()).Validate(Input)))
            return await FaultsAsync(cancellation);

        survey.SetUp(Input.Title, Input.Dutch, Input.OffersEnglish, Input.ClosesOn!.Value);

        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "Een collega wijzigde dit onderzoek net. Kijk wat er nu staat en bewaar opnieuw.");
            return await FaultsAsync(cancellation);
        }

        this.Tell("De opzet is bewaard.");
        return RedirectToPage("Details", new { Id });
    }
}
