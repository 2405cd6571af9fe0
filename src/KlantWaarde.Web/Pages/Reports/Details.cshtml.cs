using System.Text.Json;
using KlantWaarde.Domain;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Pdf;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Reports;

/// <summary>A released report, as a page and as a PDF. Both come from the same frozen document.</summary>
public sealed class DetailsModel(KlantWaardeDbContext db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    public ReportContent Report { get; private set; } = null!;

    public ModelView View(Klantwaardemodel model) =>
        new(model, new PictureCaption(Report.Organisation, Report.Survey, Report.InvitedIn(model.Rol)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation)
            ? File(PdfRenderer.Render(KlantwaardeReport.Compose(Report)), "application/pdf", FileName)
            : NotFound();

    private string FileName => $"klantwaarde-{string.Concat(Report.Organisation.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-')}-{Report.ReleasedAt.DutchDay():yyyy-MM-dd}.pdf";

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var json = await db.ReportsFor(User).Where(report => report.Id == Id).Select(report => report.Content).SingleOrDefaultAsync(cancellation);
        if (json is null)
            return false;

        Report = JsonSerializer.Deserialize<ReportContent>(json, Documents.Format)!;
        return true;
    }
}
