using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The organisations for which an agency may do a survey.</summary>
internal static class OrganisationChoices
{
    /// <summary>By name.</summary>
    public static Task<List<SelectListItem>> ReadAsync(KlantWaardeDbContext db, AgencyId agency, CancellationToken cancellation) => db.Organisations
        .Where(organisation => organisation.AgencyId == agency)
        .OrderBy(organisation => organisation.Name)
        .Select(organisation => new SelectListItem(organisation.Name, organisation.Id.Value.ToString()))
        .ToListAsync(cancellation);
}
