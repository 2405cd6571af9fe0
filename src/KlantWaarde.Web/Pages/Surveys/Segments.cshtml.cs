using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>A rol divided by what was known of klanten beforehand.</summary>
public sealed class SegmentsModel(KlantWaardeDbContext db, TimeProvider clock, OutcomeReader reader) : OutcomePage(db, clock, reader)
{
    /// <summary>The name of a frame variable, or null for the first.</summary>
    [BindProperty(SupportsGet = true, Name = "kenmerk")]
    public string? Variable { get; set; }

    /// <summary>The frame variables that occur, by name.</summary>
    public IReadOnlyList<string> Variables { get; private set; } = [];

    /// <summary>The rol that was asked for; else the first that may be shown.</summary>
    public Klantwaardemodel? Divided { get; private set; }

    /// <summary>Null when nothing is known of those who answered.</summary>
    public Segments? Segments { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
            return NotFound();

        if (Read is { } read)
            Divide(read);
        return Page();
    }

    private void Divide(ReadOutcome read)
    {
        var models = read.Outcome.Models;
        Divided = models.FirstOrDefault(model => model.Rol.Code == Rol) ?? models.FirstOrDefault(model => model.IsShown) ?? Chosen;
        if (Divided is null) return;

        var variables = SegmentVariables.Of(read.Study.Definition, Divided, read.Study.Observations);
        Variables = variables.Names;
        Variable = Variables.Contains(Variable) ? Variable : Variables.Count > 0 ? Variables[0] : null;
        Segments = Variable is null ? null : variables.By(Variable);
    }
}

/// <summary>How the pages write what a segment says.</summary>
public static class SegmentWords
{
    private static readonly ChangeVerdict[] Differing =
        [ChangeVerdict.Improved, ChangeVerdict.Worsened, ChangeVerdict.PossiblyImproved, ChangeVerdict.PossiblyWorsened];

    /// <summary>"groot"; those of whom it is not known are "onbekend".</summary>
    public static string NameOf(string? category) => category ?? "onbekend";

    /// <summary>Whether the answers show that it differs from the rest, surely or possibly.</summary>
    public static bool Differs(ChangeVerdict? verdict) => verdict is { } known && Differing.Contains(known);

    /// <summary>The look of a verdict's tag: for the better, for the worse, or neither; only what is sure stands out.</summary>
    public static string? Look(ChangeVerdict? verdict) => verdict switch
    {
        ChangeVerdict.Improved => "good",
        ChangeVerdict.Worsened => "bad",
        _ => null,
    };
}
