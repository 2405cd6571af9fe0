using System.Net;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Tests.Infrastructure;
using KlantWaarde.Web.Tests.Mail.Sending;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Users;

public sealed class UsersTests : IAsyncLifetime
{
    private const string NewPassword = "nog een lange zin die niemand raadt";

    private PostOfficeApp _app = null!;
    private Agency _agency = null!;
    private Person _beaHerself = null!;
    private Browser _bea = null!;

    public async Task InitializeAsync()
    {
        _app = await PostOfficeApp.StartAsync();
        _agency = await _app.People.AgencyAsync("Bureau Een");
        _beaHerself = await _app.People.AdministratorAsync(_agency);
        _bea = await _app.BrowserOfAsync(_beaHerself);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Somebody_who_is_added_gets_a_mail_and_has_no_password_yet()
    {
        var after = await AddAsync("Dirk Jansen", "dirk@bureau.example", Roles.Consultant);

        Assert.Equal("Dirk Jansen is toegevoegd en krijgt een mail met een link om een wachtwoord te kiezen.", after.Message);
        Assert.Contains("Dirk Jansen dirk@bureau.example adviseur heeft nog geen wachtwoord", after.Text);
        var mail = Assert.Single(await _app.MailsAsync(_agency.Id));
        Assert.Equal((MailKind.Welcome, "dirk@bureau.example"), (mail.Kind, mail.To));
    }

    [Fact]
    public async Task The_link_in_the_mail_sets_a_password_once()
    {
        await AddAsync("Dirk Jansen", "dirk@bureau.example", Roles.Consultant);
        await _app.SendMailAsync();
        var link = LinkOf("dirk@bureau.example");

        Assert.Equal("Uw wachtwoord is bewaard. U kunt nu inloggen.", (await ChoosePasswordAsync(link, NewPassword)).Message);
        Assert.Equal("/onderzoeken", (await SignInAsync("dirk@bureau.example", NewPassword)).Path);

        var again = await ChoosePasswordAsync(link, "weer een andere lange zin");
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("Deze link is gebruikt of verlopen. Vraag de beheerder om een nieuwe.", again.Faults);
        Assert.Equal("/inloggen", (await SignInAsync("dirk@bureau.example", "weer een andere lange zin")).Path);
    }

    [Fact]
    public async Task A_new_link_makes_the_old_one_useless()
    {
        await AddAsync("Dirk Jansen", "dirk@bureau.example", Roles.Consultant);
        await _app.SendMailAsync();
        var old = LinkOf("dirk@bureau.example");

        var after = await PressAsync("dirk@bureau.example", "Nieuwe link sturen");
        await _app.SendMailAsync();

        Assert.Equal("Dirk Jansen krijgt een mail met een nieuwe link.", after.Message);
        Assert.Equal(HttpStatusCode.BadRequest, (await ChoosePasswordAsync(old, NewPassword)).Status);
        Assert.Equal(HttpStatusCode.OK, (await ChoosePasswordAsync(LinkOf("dirk@bureau.example"), NewPassword)).Status);
        Assert.Single(await _app.MailsAsync(_agency.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_address_that_somebody_has_is_refused_in_the_same_words_whoever_has_it(bool ours)
    {
        var taken = await _app.People.ConsultantAsync(ours ? _agency : await _app.People.AgencyAsync("Bureau Twee"));

        var after = await AddAsync("Dirk Jansen", taken.Email.ToUpperInvariant(), Roles.Consultant);

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Equal("Dit adres kan niet gebruikt worden.", after.FaultOf("Input.Email"));
        Assert.Equal("Dirk Jansen", after.ValueOf("Input.Name"));
        Assert.Empty(await _app.MailsAsync(_agency.Id));
    }

    [Fact]
    public async Task An_account_manager_needs_an_organisation()
    {
        var after = await AddAsync("Dirk Jansen", "dirk@bureau.example", Roles.AccountManager);

        Assert.Equal("Kies de organisatie waarvan deze accountmanager de rapporten leest.", after.FaultOf("Input.OrganisationId"));
        Assert.Empty(await _app.MailsAsync(_agency.Id));
    }

    [Fact]
    public async Task An_account_manager_is_of_one_organisation()
    {
        var organisation = await _app.People.OrganisationAsync(_agency, "Bakker Logistiek");

        var after = await AddAsync("Dirk Jansen", "dirk@bureau.example", Roles.AccountManager, ("Input.OrganisationId", $"{organisation.Id}"));

        Assert.Contains("accountmanager van Bakker Logistiek", after.Text);
    }

    [Fact]
    public async Task An_organisation_of_another_agency_cannot_be_given()
    {
        var foreign = await _app.People.OrganisationAsync(await _app.People.AgencyAsync("Bureau Twee"));

        var after = await PostAsync("/gebruikers", ("Input.Name", "Dirk"), ("Input.Email", "dirk@bureau.example"),
            ("Input.Role", Roles.AccountManager), ("Input.OrganisationId", $"{foreign.Id}"));

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Empty(await _app.MailsAsync(_agency.Id));
    }

    [Theory]
    [InlineData(Roles.PlatformAdministrator)]
    [InlineData("Koning")]
    [InlineData("")]
    public async Task A_role_that_is_not_the_agencys_cannot_be_given(string role)
    {
        var after = await PostAsync("/gebruikers", ("Input.Name", "Dirk"), ("Input.Email", "dirk@bureau.example"), ("Input.Role", role));

        Assert.Equal("Kies een rol.", after.FaultOf("Input.Role"));
    }

    [Fact]
    public async Task A_role_for_an_adviser_keeps_no_organisation()
    {
        var organisation = await _app.People.OrganisationAsync(_agency);

        await AddAsync("Dirk Jansen", "dirk@bureau.example", Roles.Consultant, ("Input.OrganisationId", $"{organisation.Id}"));

        Assert.Null(await UserAsync("dirk@bureau.example", user => user.OrganisationId));
    }

    [Fact]
    public async Task Whose_access_is_taken_away_is_out_at_the_next_request_and_cannot_come_back()
    {
        var anna = await _app.People.ConsultantAsync(_agency);
        var browser = await _app.BrowserOfAsync(anna);
        Assert.Equal("/onderzoeken", (await browser.OpenAsync("/onderzoeken")).Path);

        var after = await PressAsync(anna.Email, "Ja, trek de toegang van Anna in");

        Assert.Equal("De toegang van Anna is ingetrokken.", after.Message);
        Assert.Contains("toegang ingetrokken", after.Text);
        _app.Clock.Advance(TimeSpan.FromSeconds(1)); // a session is as old as its cookie says, in whole seconds
        Assert.Equal("/inloggen", (await browser.OpenAsync("/onderzoeken")).Path);
        Assert.Equal("/inloggen", (await SignInAsync(anna.Email, Person.Password)).Path);
    }

    [Fact]
    public async Task Access_that_was_taken_away_can_be_given_back()
    {
        var anna = await _app.People.ConsultantAsync(_agency);
        await PressAsync(anna.Email, "Ja, trek de toegang van Anna in");

        await PressAsync(anna.Email, "Toegang teruggeven");

        Assert.Equal("/onderzoeken", (await SignInAsync(anna.Email, Person.Password)).Path);
    }

    [Fact]
    public async Task A_link_that_was_on_its_way_is_not_sent_to_somebody_whose_access_was_taken_away()
    {
        await AddAsync("Dirk", "dirk@bureau.example", Roles.Consultant);
        await PressAsync("dirk@bureau.example", "Ja, trek de toegang van Dirk in");

        await _app.SendMailAsync();

        Assert.Equal(MailState.Cancelled, Assert.Single(await _app.MailsAsync(_agency.Id)).State);
        Assert.Empty(_app.PostOffice.Offered);
    }

    [Theory]
    [InlineData("Link")]
    [InlineData("Revoke")]
    [InlineData("Restore")]
    public async Task Nobody_does_this_to_themselves_or_to_a_user_of_another_agency(string handler)
    {
        var stranger = await _app.People.ConsultantAsync(await _app.People.AgencyAsync("Bureau Twee"));

        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync($"/gebruikers/{_beaHerself.Id}?handler={handler}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync($"/gebruikers/{stranger.Id}?handler={handler}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _bea.OpenAsync($"/gebruikers/{stranger.Id}")).Status);
        Assert.Equal("/gebruikers", (await _bea.OpenAsync("/gebruikers")).Path);
    }

    [Fact]
    public async Task Only_users_of_the_agency_are_listed()
    {
        var stranger = await _app.People.ConsultantAsync(await _app.People.AgencyAsync("Bureau Twee"), "Vreemde");

        var page = await _bea.OpenAsync("/gebruikers");

        Assert.DoesNotContain(stranger.Email, page.Html);
        Assert.Contains("dat bent u", page.Text);
    }

    [Fact]
    public async Task A_consultant_manages_nobody()
    {
        var anna = await _app.BrowserOfAsync(await _app.People.ConsultantAsync(_agency));

        Assert.Equal(HttpStatusCode.NotFound, (await anna.OpenAsync("/gebruikers")).Status);
    }

    private async Task<Page> AddAsync(string name, string email, string role, params Entry[] more) => await _bea.SubmitAsync(
        await _bea.OpenAsync("/gebruikers"), [("Input.Name", name), ("Input.Email", email), ("Input.Role", role), .. more]);

    private async Task<Page> PressAsync(string email, string button) => await _bea.PressAsync(
        await _bea.OpenAsync($"/gebruikers/{await UserAsync(email, user => user.Id)}"), button);

    /// <summary>Posts what no form offers, with the antiforgery field of a form that is there.</summary>
    private async Task<Page> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var form = await _bea.OpenAsync("/gebruikers");
        var all = fields.Append(("_af", form.ValueOf("_af")!)).ToDictionary(field => field.Item1, field => field.Item2);
        using var content = new FormUrlEncodedContent(all);
        using var response = await _bea.Http.PostAsync(path, content);
        return await Page.ReadAsync(response);
    }

    private Task<T> UserAsync<T>(string email, Func<KlantWaardeUser, T> value) => _app.WithDatabaseAsync(async db =>
        value(await db.Users.AsNoTracking().SingleAsync(user => user.Email == email)));

    private string TextTo(string email) => _app.PostOffice.Offered.Last(mail => $"{mail.To.Address}" == email).Text;

    private string LinkOf(string email) =>
        new Uri(TextTo(email).Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal))).PathAndQuery;

    private async Task<Page> ChoosePasswordAsync(string link, string password)
    {
        var visitor = _app.Visitor();
        return await visitor.SubmitAsync(await visitor.OpenAsync(link), ("Input.Password", password));
    }

    private async Task<Page> SignInAsync(string email, string password)
    {
        var visitor = _app.Visitor();
        return await visitor.SubmitAsync(await visitor.OpenAsync("/inloggen"), ("Input.Email", email), ("Input.Password", password));
    }
}
