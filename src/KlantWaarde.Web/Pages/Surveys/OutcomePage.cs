using KlantWaarde.Domain.Model;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>A page about what was answered.</summary>
public abstract class OutcomePage(KlantWaardeDbContext db, TimeProvider clock, OutcomeReader reader) : SurveyPage(db, clock)
{
    /// <summary>The code of a rol, or null for the first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Rol { get; set; }

    /// <summary>Null before anybody was asked.</summary>
    public ReadOutcome? Read { get; private set; }

    /// <summary>The model of the rol that was asked for; else the first.</summary>
    public Klantwaardemodel? Chosen => Read?.Outcome.Models is [var first, ..] models
        ? models.FirstOrDefault(model => model.Rol.Code == Rol) ?? first
        : null;

    /// <returns>False when the survey is not this agency's: then it is not found.</returns>
    protected async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return false;

        Read = await reader.ReadAsync(Header.Survey, Header.Wave, cancellation);
        return true;
    }
}
