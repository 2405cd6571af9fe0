using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Reports;

/// <summary>One line of the list.</summary>
public sealed record ReportLine(ReportId Id, string Title, string Organisation, int Number, DateTimeOffset ReleasedAt);

public sealed class IndexModel(KlantWaardeDbContext db) : PageModel
{
    public IReadOnlyList<ReportLine> Reports { get; private set; } = [];

    public bool IsReader => User.Role is Roles.AccountManager;

    public async Task OnGetAsync(CancellationToken cancellation) => Reports = await db.ReportsFor(User)
        .OrderByDescending(report => report.ReleasedAt)
        .Join(db.Organisations, report => report.OrganisationId, organisation => organisation.Id, (report, organisation) => new ReportLine(
            report.Id, report.Title, organisation.Name, report.Number, report.ReleasedAt))
        .ToListAsync(cancellation);
}
