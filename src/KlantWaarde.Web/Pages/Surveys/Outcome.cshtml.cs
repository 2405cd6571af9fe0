using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The klantwaardemodel of each rol, as the answers stand now.</summary>
public sealed class OutcomeModel(KlantWaardeDbContext db, TimeProvider clock, OutcomeReader reader) : OutcomePage(db, clock, reader)
{
    /// <summary>Codes of the klantwaarden that are repaired for the what-if.</summary>
    [BindProperty(SupportsGet = true, Name = "herstel")]
    public string[] Repaired { get; set; } = [];

    public WhatIf? WhatIf => Chosen is { } chosen ? Read!.Analysis.WhatIf(chosen.Rol.Code, Repaired) : null;

    /// <summary>What somebody finds below expectation, and may be repaired for the what-if.</summary>
    public IEnumerable<VerwachtingCell> Repairable => Chosen!.Verwachtingen
        .Where(cell => Domain.Model.Priorities.WhatIf.CanRepair(cell) && cell.Performance.Counts is { Below: > 0 });

    public ModelView View(Klantwaardemodel model) => new(
        model,
        new PictureCaption(Header.Organisation, Header.Survey.Title, Read!.InvitedIn(model)),
        target => AddressOf(model, target));

    /// <summary>The page about one klantwaarde or investering.</summary>
    public string AddressOf(Klantwaardemodel model, string target) => $"/onderzoeken/{Id}/uitkomsten/{model.Rol.Code}/{target}";

    /// <summary>"klantwaarde/betrouwbaar": what a priority is about.</summary>
    public string TargetOf(Priority priority) =>
        (Chosen!.Verwachtingen.Any(cell => cell.Code == priority.Code && cell.Name == priority.Name) ? "klantwaarde/" : "investering/") + priority.Code;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await ReadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Only what the what-if makes of the choice, for the script that puts it in the page.</summary>
    public async Task<IActionResult> OnGetWhatIfAsync(CancellationToken cancellation) =>
        await ReadAsync(cancellation) && WhatIf is { } whatIf ? Partial("_WhatIf", whatIf) : NotFound();
}
