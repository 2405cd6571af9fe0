using System.Security.Claims;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;

namespace KlantWaarde.Web.Pages.Reports;

internal static class ReadableReports
{
    extension(KlantWaardeDbContext db)
    {
        /// <summary>
        /// What <paramref name="reader"/> may read: an account manager the released reports of one organisation, a
        /// consultant those of the agency.
        /// </summary>
        public IQueryable<Report> ReportsFor(ClaimsPrincipal reader)
        {
            var (agency, organisation) = (reader.Agency, reader.OrganisationOrNull);
            var released = db.Reports.Where(report => report.AgencyId == agency && report.WithdrawnAt == null);

            return reader.Role is Roles.AccountManager
                ? released.Where(report => report.OrganisationId == organisation)
                : released;
        }
    }
}
