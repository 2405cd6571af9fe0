using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

public sealed class ComposeModel(KlantWaardeDbContext db, TimeProvider clock) : SurveyPage(db, clock)
{
    [BindProperty]
    public ComposeInput Input { get; set; } = new();

    /// <summary>The agency's klantwaarden, by name.</summary>
    public IReadOnlyList<KlantwaardeDefinition> Library { get; private set; } = [];

    public int MostKlantwaarden => Burden.MaxCardsIn(Header.Survey.Settings.MaxSeconds);

    public int Minutes => Burden.MinutesOf(Input.Klantwaarden.Length);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        Input = ComposeInput.From(Header.Survey);
        await ReadLibraryAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } survey)
            return NotFound();

        await ReadLibraryAsync(cancellation);

        if (survey.IsFrozen)
            ModelState.AddModelError("", "De vragenlijst ligt vast: er is al iemand uitgenodigd.");

        if (!ModelState.Accepts(new ComposeValidator(Library.Select(klantwaarde => klantwaarde.Code).ToHashSet(), survey.Settings.MaxSeconds).Validate(Input)))
            return await FaultsAsync(cancellation);

        survey.Compose(Input.Rollen, Input.Klantwaarden, Input.Investeringen);

        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "Een collega wijzigde dit onderzoek net. Kijk wat er nu staat en bewaar opnieuw.");
            return await FaultsAsync(cancellation);
        }

        this.Tell("De vragenlijst is bewaard.");
        return RedirectToPage("Details", new { Id });
    }

    private async Task ReadLibraryAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        var rows = await Db.Library.AsNoTracking().Where(row => row.AgencyId == agency).ToListAsync(cancellation);
        Library = [.. rows.Select(row => row.Definition).OrderBy(klantwaarde => klantwaarde.Name.U, StringComparer.CurrentCultureIgnoreCase)];
    }
}
