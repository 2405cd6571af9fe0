using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>
/// A verschuiving is a proposal: the answers say another niveau than the library. The consultant accepts or rejects it, with
/// a reason; both are kept, and the latest counts. Source: method 2a, step 6.
/// </summary>
public sealed class DecideModel(KlantWaardeDbContext db, TimeProvider clock, OutcomeReader reader) : SurveyPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public string Rol { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Klantwaarde { get; set; } = "";

    [BindProperty]
    public DecideInput Input { get; set; } = new();

    public string RolName { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>What the answers say; null when there are too few to say anything.</summary>
    public Tier? Tier { get; private set; }

    /// <summary>The niveau that the answers propose; null when there is nothing to decide.</summary>
    public Niveau? Proposed => Tier is { Shifted: true, Library: not null } ? Tier.Shown : null;

    /// <summary>What was decided before, newest first.</summary>
    public IReadOnlyList<TierDecision> Decisions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindProposalAsync(cancellation))
            return NotFound();

        Input = new() { Proposed = Proposed };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindProposalAsync(cancellation))
            return NotFound();

        if (Proposed is not { } proposed)
        {
            ModelState.Clear();
            ModelState.AddModelError("", "Er is nu geen verschuiving om over te beslissen.");
            return this.PageWithFaults();
        }

        if (!ModelState.Accepts(new DecideValidator(proposed).Validate(Input)))
        {
            ModelState.SetModelValue("Input.Proposed", $"{proposed}", $"{proposed}"); // what is on the page now is what is chosen next
            return this.PageWithFaults();
        }

        Db.TierDecisions.Add(Decision(proposed));

        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (failure.InnerException is not null)
        {
            ModelState.AddModelError("", "Een collega besliste hier net over. Kijk wat er nu staat en beslis opnieuw.");
            await ReadDecisionsAsync(cancellation);
            return this.PageWithFaults();
        }

        this.Tell(Input.Choice is DecideInput.Accept
            ? $"{Name} staat als {RolName} voortaan bij {NiveauWords.Of(proposed)}."
            : $"{Name} blijft als {RolName} bij {NiveauWords.Of(Tier!.Library!.Value)}.");
        return RedirectToPage("Outcome", new { Id, Rol });
    }

    private TierDecision Decision(Niveau proposed) => new(
        Header.Survey,
        Decisions is [var last, ..] ? last.Number + 1 : 1,
        new(Rol, Klantwaarde, proposed, Input.Choice is DecideInput.Accept, Input.Reason!, User.DisplayName),
        Tier!.Library!.Value,
        Now);

    /// <returns>False when the survey is not this agency's, or asks no such thing.</returns>
    private async Task<bool> FindProposalAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation) || await reader.StudyAsync(Header.Survey, Header.Wave, cancellation) is not { } study)
            return false;

        // What the answers propose, whatever was decided about it.
        var definition = study.Definition;
        var outcome = (study with { Decisions = [] }).Analyse().Outcome;
        if (definition.Rollen.FirstOrDefault(rol => rol.Code == Rol) is not { } rol
            || definition.Klantwaarden.FirstOrDefault(klantwaarde => klantwaarde.Code == Klantwaarde) is not { } klantwaarde)
            return false;

        (RolName, Name) = (rol.Name, klantwaarde.Name);
        Tier = outcome.Models.Single(model => model.Rol.Code == Rol).Verwachtingen.FirstOrDefault(cell => cell.Code == Klantwaarde)?.Tier;
        await ReadDecisionsAsync(cancellation);
        return true;
    }

    private async Task ReadDecisionsAsync(CancellationToken cancellation) => Decisions = await Db.TierDecisions
        .AsNoTracking()
        .Where(decision => decision.SurveyId == Id && decision.AgencyId == Header.Survey.AgencyId && decision.Rol == Rol && decision.Klantwaarde == Klantwaarde)
        .OrderByDescending(decision => decision.Number)
        .ToListAsync(cancellation);
}
