using System.Net;
using System.Text;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class ImportTests(App app) : SurveyTest(app), IClassFixture<App>
{
    private const string File = """
        Bedrijf;Voornaam;Tussenvoegsel;Achternaam;E-mail;Rol
        Bakker BV;Janneke;de;Vries;janneke@bakker.example;Partner
        Slager BV;Omar;;Haddad;omar@slager.example;leverancier
        Fout BV;Frits;;Fout;frits@fout;
        """;

    [Fact]
    public async Task Before_the_preview_is_accepted_nobody_is_on_the_list()
    {
        var survey = await App.People.DraftAsync(Organisation);

        var preview = await UploadAsync(survey, File);

        Assert.Contains("2 klanten op de lijst zetten", preview.Text, StringComparison.Ordinal);
        Assert.Contains("geen volledig e-mailadres", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await ReadAsync(db => db.Contacts.CountAsync()));
        Assert.Equal(0, await PeopleOnTheListAsync(survey));
    }

    [Fact]
    public async Task The_same_file_twice_doubles_nobody_and_takes_over_a_better_name()
    {
        var survey = await App.People.DraftAsync(Organisation);
        await AcceptAsync(await UploadAsync(survey, File), "2 klanten op de lijst zetten");

        var again = await AcceptAsync(await UploadAsync(survey, File.Replace("Omar;", "Umar;", StringComparison.Ordinal)), "Namen bijwerken");

        Assert.Equal("Iedereen uit dit bestand stond al op de lijst; de namen zijn bijgewerkt.", again.Message);
        Assert.Equal(2, await PeopleOnTheListAsync(survey));
        Assert.Equal(
            ["Janneke de Vries partner", "Umar Haddad leverancier"],
            (await ReadAsync(db => db.Contacts.OrderBy(contact => contact.Email).ToListAsync())).Select(contact => $"{contact.FullName} {contact.Rol}"));
        Assert.Equal(0, await ReadAsync(db => db.ContactUploads.CountAsync()));
    }

    [Fact]
    public async Task What_the_list_knows_of_a_company_is_shown_kept_and_brought_up_to_date()
    {
        var survey = await App.People.DraftAsync(Organisation);
        var preview = await UploadAsync(survey, """
            Bedrijf;E-mail;Grootte;Klant sinds;Accountmanager
            Bakker BV;janneke@bakker.example;groot;2012;Sanne Kuipers
            """);
        Assert.Contains("klant sinds", preview.Text, StringComparison.Ordinal);
        Assert.Contains("groot, voor 2015, Sanne Kuipers", preview.Text, StringComparison.Ordinal);
        await AcceptAsync(preview, "1 klant op de lijst zetten");

        await AcceptAsync(await UploadAsync(survey, "Bedrijf;E-mail;Grootte;Regio\nBakker BV;janneke@bakker.example;klein;\nBakker BV;kees@bakker.example;;Oost"), "1 klant op de lijst zetten");

        var account = Assert.Single(await ReadAsync(db => db.Accounts.ToListAsync()));
        Assert.Equal("klein, Oost, voor 2015, Sanne Kuipers", account.Frame.ToString());
    }

    [Fact]
    public async Task An_excel_file_gets_a_sentence_that_says_what_to_do()
    {
        var survey = await App.People.DraftAsync(Organisation);
        byte[] excel = [0x50, 0x4b, 3, 4, .. new byte[200]];

        var after = await Anna.PressAsync(
            await Anna.OpenAsync(PathOf(survey.Id, "/klanten")), "Bekijken wat erin staat", Entry.OfFile("Contacts", "klanten.xlsx", excel));

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Contains("CSV", after.FaultOf("Contacts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_page_asks_for_one()
    {
        var survey = await App.People.DraftAsync(Organisation);

        var after = await Anna.PressAsync(await Anna.OpenAsync(PathOf(survey.Id, "/klanten")), "Bekijken wat erin staat");

        Assert.Equal("Kies eerst een bestand.", after.FaultOf("Contacts"));
    }

    private async Task<Page> UploadAsync(Survey survey, string text) => await Anna.PressAsync(
        await Anna.OpenAsync(PathOf(survey.Id, "/klanten")),
        "Bekijken wat erin staat",
        Entry.OfFile("Contacts", "klanten.csv", Encoding.UTF8.GetBytes(text)));

    private Task<Page> AcceptAsync(Page preview, string button) => Anna.PressAsync(preview, button);

    private Task<int> PeopleOnTheListAsync(Survey survey)
    {
        var wave = survey.Wave.Id;
        return ReadAsync(db => db.Invitations.CountAsync(invitation => invitation.WaveId == wave));
    }
}
