using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The klantwaardemodel of each rol, as the answers stand now.</summary>
public sealed class OutcomeModel(KlantWaardeDbContext db, TimeProvider clock, OutcomeReader reader) : SurveyPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public string? Rol { get; set; }

    /// <summary>Null before anybody was asked.</summary>
    public ReadOutcome? Read { get; private set; }

    /// <summary>The model of the rol that was asked for; else the first.</summary>
    public Klantwaardemodel? Chosen => Read?.Outcome.Models is [var first, ..] models
        ? models.FirstOrDefault(model => model.Rol.Code == Rol) ?? first
        : null;

    public ModelView View(Klantwaardemodel model) => new(model, new PictureCaption(
        Header.Organisation, Header.Survey.Title, Read!.InvitedIn(model)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        Read = await reader.ReadAsync(Header.Survey, Header.Wave, cancellation);
        return Page();
    }
}
