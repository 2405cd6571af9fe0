using System.Globalization;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Library;

/// <summary>The klantwaarden of the agency.</summary>
public sealed class IndexModel(KlantWaardeDbContext db) : PageModel
{
    private static readonly CompareInfo Dutch = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;

    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "niveau")]
    public string? NiveauName { get; set; }

    /// <summary>Of a leverancier; null shows all.</summary>
    public Niveau? Niveau => Enum.TryParse<Niveau>(NiveauName, out var niveau) && Enum.IsDefined(niveau) ? niveau : null;

    public IReadOnlyList<KlantwaardeDefinition> Klantwaarden { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        var library = await db.Library.AsNoTracking().Where(row => row.AgencyId == agency).Select(row => row.Definition).ToListAsync(cancellation);
        Klantwaarden = [.. library.Where(Matches).OrderBy(klantwaarde => klantwaarde.Name.U, StringComparer.CurrentCultureIgnoreCase)];
    }

    private bool Matches(KlantwaardeDefinition klantwaarde) =>
        (Niveau is null || klantwaarde.Niveaus.Any(rol => rol.Key == BuiltInRollen.Leverancier.Code && rol.Value == Niveau))
        && (Contains(klantwaarde.Name.U) || Contains(klantwaarde.Definition.U) || Contains(klantwaarde.Name.English));

    private bool Contains(string text) =>
        string.IsNullOrWhiteSpace(Search)
        || Dutch.IndexOf(text, Search.Trim(), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
