using System.Text;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>Two agencies with everything in it, and every kind of visitor.</summary>
public sealed class Installation : App
{
    private readonly Dictionary<Who, Person> _people = [];
    private Agency _agency = null!;
    private Agency _foreignAgency = null!;
    private Organisation _organisation = null!;
    private Organisation _foreignOrganisation = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _agency = await People.AgencyAsync("Bureau Hier");
        _organisation = await People.OrganisationAsync(_agency, "Bakker Logistiek");
        _foreignAgency = await People.AgencyAsync("Bureau Elders");
        _foreignOrganisation = await People.OrganisationAsync(_foreignAgency, "Smit Transport");

        _people[Who.Reader] = await People.AccountManagerAsync(_organisation);
        _people[Who.OtherReader] = await People.AccountManagerAsync(await People.OrganisationAsync(_agency, "Visser Techniek"));
        _people[Who.Consultant] = await People.ConsultantAsync(_agency);
        _people[Who.ForeignConsultant] = await People.ConsultantAsync(_foreignAgency);
        _people[Who.Administrator] = await People.AdministratorAsync(_agency);
        _people[Who.ForeignAdministrator] = await People.AdministratorAsync(_foreignAgency);
        _people[Who.Platform] = await People.PlatformAdministratorAsync();
    }

    internal async Task<Browser> BrowserOfAsync(Who visitor) =>
        visitor is Who.Nobody ? Visitor() : await BrowserOfAsync(_people[visitor]);

    /// <summary>New things of the agency that the columns of the table are about.</summary>
    internal Task<Belongings> BelongingsAsync() => BelongingsAsync(_organisation, _people[Who.Consultant]);

    /// <summary>New things of the other agency.</summary>
    internal Task<Belongings> ForeignBelongingsAsync() => BelongingsAsync(_foreignOrganisation, _people[Who.ForeignConsultant]);

    private async Task<Belongings> BelongingsAsync(Organisation organisation, Person consultant)
    {
        var fieldwork = await People.FieldworkAsync(organisation, people: 6);
        foreach (var person in fieldwork.Invited.Take(5))
            await People.AnswerAsync(fieldwork, person);

        var late = await People.ListLateAsync(fieldwork);
        var report = await People.ReportAsync(fieldwork);

        return await WithDatabaseAsync(organisation.AgencyId, async db =>
        {
            var upload = new ContactUpload(
                organisation.AgencyId, fieldwork.Id, "klanten.csv", Encoding.UTF8.GetBytes("Bedrijf;E-mail\nJansen;kees@jansen.example\n;niets"), Clock.Now);
            db.Add(upload);
            await db.SaveChangesAsync();

            var mail = await db.Outbox.FirstAsync(row => row.SubjectId == fieldwork.Invited[0].Invitation.Id.Value);
            return new Belongings(
                organisation.Id, fieldwork.Id, report.Id, late.Id, mail.Id, upload.Id, consultant.Id, fieldwork.Invited[5].Token);
        });
    }
}
