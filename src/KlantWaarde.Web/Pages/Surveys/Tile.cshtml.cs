using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>Everything behind one tile of a model: how klanten answered, and why it stands and is coloured as it is.</summary>
public sealed class TileModel(KlantWaardeDbContext db, TimeProvider clock, OutcomeReader reader) : OutcomePage(db, clock, reader)
{
    /// <summary>"klantwaarde" or "investering".</summary>
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The model of the rol that was asked for.</summary>
    public Klantwaardemodel Model { get; private set; } = null!;

    /// <summary>Null of an investering.</summary>
    public VerwachtingCell? Verwachting { get; private set; }

    /// <summary>Null of a klantwaarde.</summary>
    public InvesteringCell? Investering { get; private set; }

    public Performance Performance => Verwachting?.Performance ?? Investering!.Performance;

    public ModelRow Row => Verwachting is { } cell ? ModelTable.Row(cell) : ModelTable.Row(Investering!);

    /// <summary>Null when too few answered, or when the counts of a few would tell what each of them said.</summary>
    public Picture? Distribution => Verwachting is { } cell ? DistributionPicture.Draw(cell) : DistributionPicture.Draw(Investering!);

    /// <summary>Its place on the list of where to act; null when it is not on it.</summary>
    public Priority? Priority => Model.WhereToAct!.Priorities.FirstOrDefault(priority => priority.Code == Code && priority.Name == Row.Name);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation) || Read?.Outcome.Models.FirstOrDefault(model => model.Rol.Code == Rol) is not { } found)
            return NotFound();

        Model = found;
        Verwachting = Kind is "klantwaarde" ? found.Verwachtingen.FirstOrDefault(cell => cell.Code == Code) : null;
        Investering = Kind is "investering" ? found.Investeringen.FirstOrDefault(cell => cell.Code == Code) : null;

        return Verwachting is null && Investering is null ? NotFound() : Page();
    }
}
