using KlantWaarde.Domain;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>Begins a survey from one that there is.</summary>
public sealed class CopyModel(KlantWaardeDbContext db, TimeProvider clock) : SurveyPage(db, clock)
{
    private const int DaysOpen = 28;
    private const string Prefix = "Kopie van ";

    [BindProperty]
    public SetUpInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        Input = SetUpInput.From(Header.Survey) with
        {
            Title = $"{Prefix}{Header.Survey.Title}" is { Length: <= Survey.TitleMaxLength } title ? title : Header.Survey.Title,
            ClosesOn = Now.DutchDay().AddDays(DaysOpen),
        };
        await ReadOrganisationsAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } survey)
            return NotFound();

        var agency = User.Agency;
        var organisation = await Db.Organisations.SingleOrDefaultAsync(
            row => row.Id == Input.OrganisationId && row.AgencyId == agency, cancellation);
        if (organisation is null)
        {
            ModelState.Remove("Input.OrganisationId");
            ModelState.AddModelError("Input.OrganisationId", "Kies de organisatie waarvoor u het onderzoek doet.");
        }

        if (!ModelState.Accepts(new SetUpValidator(Now.DutchDay()).Validate(Input)) || organisation is null)
        {
            await ReadOrganisationsAsync(cancellation);
            return await FaultsAsync(cancellation);
        }

        var copy = survey.Copy(organisation, Input.Title, Input.ClosesOn!.Value);
        Db.Surveys.Add(copy);
        await Db.SaveChangesAsync(cancellation);

        this.Tell("De kopie is gemaakt. Loop de vragenlijst na en zet klanten op de lijst.");
        return RedirectToPage("Details", new { copy.Id });
    }

    private async Task ReadOrganisationsAsync(CancellationToken cancellation) =>
        Organisations = await OrganisationChoices.ReadAsync(Db, User.Agency, cancellation);
}
