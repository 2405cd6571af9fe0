using System.Net;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Agencies;

public sealed class AgenciesTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_platform_administrator_sees_how_much_an_agency_has_and_nothing_of_it()
    {
        var agency = await app.People.AgencyAsync("Bureau Veel");
        await app.People.ConsultantAsync(agency);
        await app.People.AdministratorAsync(agency);
        var survey = await app.People.DraftAsync(await app.People.OrganisationAsync(agency, "Geheime klant"), "Geheim onderzoek");

        var page = await (await DirkAsync()).OpenAsync("/bureaus");

        Assert.Contains("Bureau Veel 2 gebruikers · 1 onderzoek", page.Text);
        Assert.DoesNotContain(survey.Title, page.Html);
        Assert.DoesNotContain("Geheime klant", page.Html);
    }

    [Fact]
    public async Task An_agency_comes_with_its_library_and_an_administrator_who_gets_a_mail()
    {
        var after = await AddAsync("Bureau Nieuw", "Eva Smit", "eva@nieuw.example");

        Assert.StartsWith("Bureau Nieuw is toegevoegd. De mail voor Eva Smit komt in de map ", after.Message);
        Assert.Contains("Bureau Nieuw 1 gebruiker · geen onderzoeken", after.Text);
        var agency = await app.WithDatabaseAsync(db => db.Agencies.SingleAsync(row => row.Name == "Bureau Nieuw"));
        Assert.Equal(Roles.AgencyAdministrator, await app.WithDatabaseAsync(db =>
            db.Users.Where(user => user.AgencyId == agency.Id).Select(user => user.Role).SingleAsync()));
        Assert.NotEqual(0, await app.WithDatabaseAsync(agency.Id, db => db.Library.CountAsync()));
        Assert.Equal("eva@nieuw.example", await app.WithDatabaseAsync(agency.Id, db => db.Outbox.Select(mail => mail.To).SingleAsync()));
    }

    [Fact]
    public async Task An_agency_whose_administrator_cannot_be_made_is_not_made_either()
    {
        var taken = await app.People.ConsultantAsync(await app.People.AgencyAsync("Bureau Eerder"));

        var after = await AddAsync("Bureau Half", "Eva Smit", taken.Email);

        Assert.Equal("Dit adres kan niet gebruikt worden.", after.FaultOf("Input.Email"));
        Assert.DoesNotContain("Bureau Half", after.Document.QuerySelector("ul.items")?.TextContent);
        Assert.False(await app.WithDatabaseAsync(db => db.Agencies.AnyAsync(agency => agency.Name == "Bureau Half")));
    }

    [Fact]
    public async Task Two_agencies_with_one_name_would_be_confused()
    {
        await app.People.AgencyAsync("Bureau Dubbel");

        var after = await AddAsync(" Bureau Dubbel ", "Eva Smit", "eva@dubbel.example");

        Assert.Equal("Er is al een bureau met deze naam.", after.FaultOf("Input.Agency"));
    }

    [Fact]
    public async Task An_agency_without_a_name_comes_back_with_the_fault_beside_it()
    {
        var after = await AddAsync("", "", "geen adres");

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Equal("Vul de naam van het bureau in.", after.FaultOf("Input.Agency"));
        Assert.Equal("Vul een naam in.", after.FaultOf("Input.Name"));
        Assert.Equal("Vul een volledig e-mailadres in, zoals naam@bedrijf.nl.", after.FaultOf("Input.Email"));
    }

    [Fact]
    public async Task The_administrator_of_an_agency_sees_no_other_agencies()
    {
        var bea = await app.BrowserOfAsync(await app.People.AdministratorAsync(await app.People.AgencyAsync("Bureau Een")));

        Assert.Equal(HttpStatusCode.NotFound, (await bea.OpenAsync("/bureaus")).Status);
    }

    private async Task<Browser> DirkAsync() => await app.BrowserOfAsync(await app.People.PlatformAdministratorAsync());

    private async Task<Page> AddAsync(string agency, string name, string email)
    {
        var dirk = await DirkAsync();
        return await dirk.SubmitAsync(
            await dirk.OpenAsync("/bureaus"), ("Input.Agency", agency), ("Input.Name", name), ("Input.Email", email));
    }
}
