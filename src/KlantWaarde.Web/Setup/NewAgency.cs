using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Library.Starter;
using KlantWaarde.Web.Data;

namespace KlantWaarde.Web.Setup;

internal static class NewAgency
{
    extension(KlantWaardeDbContext db)
    {
        /// <summary>An agency with a library to start from; saved with whatever else is.</summary>
        public Agency AddAgency(string name)
        {
            var agency = new Agency(name);
            db.Agencies.Add(agency);
            db.Library.AddRange(StarterLibrary.Klantwaarden.Select(definition => new AgencyKlantwaarde(agency.Id, definition)));
            return agency;
        }
    }
}
