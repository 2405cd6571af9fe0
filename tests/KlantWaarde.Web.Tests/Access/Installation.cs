using System.Text;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>Every request comes from an address of its own: nobody is taken for somebody who guesses links.</summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new ManyAddresses()));
    }

    internal async Task<Browser> BrowserOfAsync(Who visitor) =>
        visitor is Who.Nobody ? Visitor() : await BrowserOfAsync(_people[visitor]);

    /// <summary>New things of the agency that the columns of the table are about.</summary>
    internal Task<Belongings> BelongingsAsync() => BelongingsAsync(_agency, _organisation);

    /// <summary>New things of the other agency.</summary>
    internal Task<Belongings> ForeignBelongingsAsync() => BelongingsAsync(_foreignAgency, _foreignOrganisation);

    private async Task<Belongings> BelongingsAsync(Agency agency, Organisation organisation)
    {
        var colleague = await People.ConsultantAsync(agency, "Coen");
        var fieldwork = await People.FieldworkAsync(organisation, people: 6);
        await People.SpreadAsync(fieldwork, companies: 3);
        var open = fieldwork.Invited[^1];
        foreach (var person in fieldwork.Invited.SkipLast(1))
            await People.AnswerAsync(fieldwork, person);

        var late = await People.ListLateAsync(fieldwork);
        var report = await People.ReportAsync(fieldwork);
        await SendMailAsync();

        return await WithDatabaseAsync(organisation.AgencyId, async db =>
        {
            var upload = new ContactUpload(
                organisation.AgencyId, fieldwork.Id, "klanten.csv", Encoding.UTF8.GetBytes("Bedrijf;E-mail\nJansen;kees@jansen.example\n;niets"), Clock.Now);
            db.Add(upload);
            await db.SaveChangesAsync();

            var mail = await db.Outbox.FirstAsync(row => row.SubjectId == open.Invitation.Id.Value);
            return new Belongings(
                organisation.Id, fieldwork.Id, report.Id, late.Id, mail.Id, upload.Id, colleague.Id, open.Token);
        });
    }

    private sealed class ManyAddresses : IStartupFilter
    {
        private int _count;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, after) =>
            {
                var number = Interlocked.Increment(ref _count);
                context.Connection.RemoteIpAddress = new([10, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
                return after(context);
            });
            next(app);
        };
    }
}
