using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The rollen side by side: what klanten in each of them see, the rolkloof, and who answered of those invited.</summary>
public sealed class RollenModel(KlantWaardeDbContext db, TimeProvider clock, OutcomeReader reader) : OutcomePage(db, clock, reader)
{
    /// <summary>The models that may be shown, in the order of the survey.</summary>
    public IReadOnlyList<Klantwaardemodel> Shown { get; private set; } = [];

    /// <summary>Of the others nothing is told but why.</summary>
    public IReadOnlyList<Klantwaardemodel> Suppressed { get; private set; } = [];

    /// <summary>In the order of the survey; empty when no rol may be shown.</summary>
    public IReadOnlyList<RollenRow> Rows { get; private set; } = [];

    /// <summary>Null when the organisation did not say in which rol it wants to be seen.</summary>
    public RolGap? Gap { get; private set; }

    /// <summary>Who answered of those invited; null before anybody was asked.</summary>
    public Domain.Model.Comparison.Composition? Composition { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
            return NotFound();

        if (Read is { } read)
            Compare(read);
        return Page();
    }

    private void Compare(ReadOutcome read)
    {
        Shown = [.. read.Outcome.Models.Where(model => model.IsShown)];
        Suppressed = [.. read.Outcome.Models.Where(model => !model.IsShown)];
        Rows = RollenRow.Of(Shown);
        Gap = GapIn(read);
        Composition = CompositionOf(read.Study);
    }

    private static RolGap? GapIn(ReadOutcome read) =>
        read.Outcome.Models.FirstOrDefault(model => model.Rol.Code == read.Study.Facts.DesiredRol) is { } desired
            ? RolGap.Of(desired.Rol, read.Outcome.Models, read.Settings)
            : null;

    private static Domain.Model.Comparison.Composition CompositionOf(Study study) => Domain.Model.Comparison.Composition.Of(
        [.. study.Invited.SelectMany(group => group.Invitees)],
        study.Definition.Rollen,
        SegmentVariables.NamesIn(study.Invited.Select(group => group.Frame)),
        study.Settings);
}

/// <summary>One klantwaarde in each rol that may be shown.</summary>
/// <param name="Name">Of the klantwaarde.</param>
/// <param name="Cells">In the order of the rollen.</param>
public sealed record RollenRow(string Name, IReadOnlyList<RollenCell> Cells)
{
    /// <param name="models">May be shown, and so have the same klantwaarden in the same order.</param>
    public static IReadOnlyList<RollenRow> Of(IReadOnlyList<Klantwaardemodel> models) => models is []
        ? []
        : [.. models[0].Verwachtingen.Select((cell, i) => new RollenRow(
            cell.Name, [.. models.Select(model => new RollenCell(model.Rol, model.Verwachtingen[i]))]))];
}

/// <summary>One klantwaarde in one rol.</summary>
/// <param name="Rol">The rol.</param>
/// <param name="Cell">What its model says of the klantwaarde.</param>
public sealed record RollenCell(Rol Rol, VerwachtingCell Cell)
{
    public ModelRow Row { get; } = ModelTable.Row(Cell);
}
