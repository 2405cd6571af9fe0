using System.Net;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class RulesTests(App app) : SurveyTest(app), IClassFixture<App>
{
    private const string Least = "Input.Numbers[NMin]";
    private const string Red = "Input.Numbers[RedBasis]";

    [Fact]
    public async Task The_page_begins_with_the_standard_as_people_type_it()
    {
        var page = await OpenAsync(await App.People.ComposedAsync(Organisation));

        Assert.Contains("Alle getallen staan op de standaard.", page.Text, StringComparison.Ordinal);
        Assert.Equal(("5", "25", "0,5", "0"), (page.ValueOf(Least), page.ValueOf(Red), page.ValueOf("Input.Numbers[TopMeanCode]"), page.ValueOf("Input.Numbers[Weighting]")));
        Assert.All(SettingCatalogue.All, setting => Assert.Contains(setting.Title, page.Text, StringComparison.Ordinal));
        Assert.Empty(page.Document.QuerySelectorAll(".groups details[open]"));
        Assert.DoesNotContain("Terug naar de standaard", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_kept_marked_and_logged_with_who_and_why()
    {
        var survey = await App.People.ComposedAsync(Organisation);

        var after = await Anna.PressAsync(
            await OpenAsync(survey), "Bewaren", (Least, "8"), (Red, "30,5"), ("Input.Numbers[Weighting]", "1"), ("Input.Reason", "Kleine markt."));

        Assert.Equal("Bewaard. Voortaan gelden rekenregels 2.1.", after.Message);
        Assert.Contains("3 getallen wijken af van de standaard.", after.Text, StringComparison.Ordinal);
        Assert.Contains("aangepast, standaard 25 %", after.Text, StringComparison.Ordinal);
        Assert.Contains("door Anna: ‘Kleine markt.’", after.Text, StringComparison.Ordinal);
        Assert.Contains("Minste aantal antwoorden dat we tonen: van 5 naar 8", after.Text, StringComparison.Ordinal);
        Assert.Contains("Wie hoe zwaar telt: van één stem per bedrijf naar één stem per persoon", after.Text, StringComparison.Ordinal);
        Assert.Equal("", after.ValueOf("Input.Reason"));

        var settings = (await FindAsync(survey)).Settings;
        Assert.Equal((8, 0.305, Weighting.PerRespondent, "2.1"), (settings.NMin, settings.RedBasis, settings.Weighting, settings.Version));
    }

    [Fact]
    public async Task Without_a_reason_nothing_changes_and_nothing_typed_is_lost()
    {
        var survey = await App.People.ComposedAsync(Organisation);

        var after = await Anna.PressAsync(await OpenAsync(survey), "Bewaren", (Red, "30,5"), ("Input.LostClients", "4"), ("Input.Reason", " "));

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Equal("Schrijf waarom u de rekenregels aanpast. Die reden staat straks in het rapport.", after.FaultOf("Input.Reason"));
        Assert.Equal(("30,5", "4"), (after.ValueOf(Red), after.ValueOf("Input.LostClients")));
        Assert.Equal("2.0", (await FindAsync(survey)).Settings.Version);
        Assert.Equal(0, await ReadAsync(db => db.SettingsChanges.CountAsync()));
    }

    [Theory]
    [InlineData(Least, "4", "Minste aantal antwoorden dat we tonen: vul een heel getal in van 5 tot en met 50.")]
    [InlineData(Least, "5,5", "Minste aantal antwoorden dat we tonen: vul een heel getal in van 5 tot en met 50.")]
    [InlineData("Input.Numbers[MinOrganisations]", "2", "Minste aantal bedrijven daarachter: vul een heel getal in van 3 tot en met 50.")]
    [InlineData(Red, "veel", "Basis is onder verwachting vanaf dit deel: vul een percentage in van 2 tot en met 99.")]
    [InlineData(Red, "", "Basis is onder verwachting vanaf dit deel: vul een percentage in van 2 tot en met 99.")]
    [InlineData(Red, "10", "In de basis moet rood bij een hoger deel beginnen dan oranje.")]
    [InlineData("Input.Numbers[RedOther]", "20", "Boven de basis moet rood bij een hoger deel beginnen dan oranje.")]
    [InlineData("Input.Numbers[CertainFirm]", "60", "Vast moet een hogere kans vragen dan redelijk zeker.")]
    [InlineData("Input.Numbers[ConfirmThreshold]", "75", "Bevestigd moet een hogere kans vragen dan voorlopig.")]
    [InlineData("Input.Numbers[TopMeanCode]", "2,5", "Een klant staat op top vanaf een gemiddelde ervaring van: vul een getal in van 0,1 tot en met 2.")]
    [InlineData("Input.Numbers[MaxSeconds]", "400", "Langste duur van de vragenlijst: vul een heel aantal seconden in van 160 tot en met 360.")]
    [InlineData("Input.Populations[partner]", "0", "Aantal klanten als partner: vul een heel getal van 1 of meer in, of laat het veld leeg.")]
    [InlineData("Input.Populations[partner]", "12,5", "Aantal klanten als partner: vul een heel getal van 1 of meer in, of laat het veld leeg.")]
    [InlineData("Input.LostClients", "-1", "Aantal vertrokken klanten: vul een heel getal in, of laat het veld leeg.")]
    public async Task What_cannot_be_is_said_beside_the_field(string field, string typed, string sentence)
    {
        var survey = await App.People.ComposedAsync(Organisation);

        var after = await Anna.PressAsync(await OpenAsync(survey), "Bewaren", (field, typed), ("Input.Reason", "Proef."));

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Equal(sentence, after.FaultOf(field));
        Assert.Equal(typed, after.ValueOf(field));
        Assert.Equal([sentence], after.Faults);
        if (field.StartsWith("Input.Numbers", StringComparison.Ordinal))
            Assert.NotNull(after.Document.GetElementsByName(field).Single().Closest("details[open]"));
        Assert.Equal("2.0", (await FindAsync(survey)).Settings.Version);
    }

    [Fact]
    public async Task A_choice_that_the_form_does_not_offer_is_refused()
    {
        var survey = await App.People.ComposedAsync(Organisation);

        using var answer = await Anna.PostAsync(
            PathOf(survey.Id, "/rekenregels"), ("Input.Numbers[Weighting]", "2"), ("Input.DesiredRol", "keizer"), ("Input.PostStratifyBy", "Schoenmaat"), ("Input.Reason", "Zomaar"));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Wie hoe zwaar telt: kies een van de twee.", html, StringComparison.Ordinal);
        Assert.Contains("Kies een rol van dit onderzoek.", html, StringComparison.Ordinal);
        Assert.Contains("Kies een kenmerk uit de lijst.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_to_the_standard_is_a_change_with_a_reason_too()
    {
        var survey = await App.People.ComposedAsync(Organisation);
        var changed = await Anna.PressAsync(await OpenAsync(survey), "Bewaren", (Least, "8"), ("Input.Reason", "Kleine markt."));

        var refused = await Anna.PressAsync(changed, "Terug naar de standaard", ("Input.LostClients", "3"));
        var after = await Anna.PressAsync(refused, "Terug naar de standaard", ("Input.Reason", "Toch niet nodig."));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Bewaard. Voortaan gelden rekenregels 2.2.", after.Message);
        Assert.Equal(("5", "3"), (after.ValueOf(Least), after.ValueOf("Input.LostClients")));
        Assert.Equal(
            ["Rekenregels 2.2", "Rekenregels 2.1"],
            after.Document.QuerySelectorAll(".points li strong").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task What_the_organisation_knows_is_kept_without_a_new_version()
    {
        var survey = await App.People.ComposedAsync(Organisation);
        await KnowAsync(Organisation, ("Groot BV", "groot"), ("Klein BV", "klein"));

        var after = await Anna.PressAsync(
            await OpenAsync(survey),
            "Bewaren",
            ("Input.Populations[partner]", " 1.200 "), ("Input.DesiredRol", "partner"), ("Input.LostClients", "0"),
            ("Input.PostStratifyBy", "Grootte"), ("Input.Sizes[0].Clients", "40"), ("Input.Sizes[1].Clients", "300"));

        Assert.Equal("Bewaard. Aan de rekenregels is niets veranderd.", after.Message);
        Assert.Equal(("1200", "partner", "0", "Grootte", "40"), (after.ValueOf("Input.Populations[partner]"), after.ValueOf("Input.DesiredRol"), after.ValueOf("Input.LostClients"), after.ValueOf("Input.PostStratifyBy"), after.ValueOf("Input.Sizes[0].Clients")));

        var (settings, facts) = await FindAsync(survey) is var stored ? (stored.Settings, stored.Facts) : default;
        Assert.Equal("2.0", settings.Version);
        Assert.Equal(("partner", 0, "Grootte"), (facts.DesiredRol, facts.LostClients, facts.PostStratifyBy));
        Assert.Equal([new("partner", 1200)], facts.Populations);
        Assert.Equal([new("groot", 40), new("klein", 300)], facts.FrameSizes.OrderBy(size => size.Key));
    }

    [Fact]
    public async Task Who_weighs_says_how_many_klanten_are_in_each_group()
    {
        var survey = await App.People.ComposedAsync(Organisation);
        await KnowAsync(Organisation, ("Groot BV", "groot"), ("Klein BV", "klein"));

        var after = await Anna.PressAsync(await OpenAsync(survey), "Bewaren", ("Input.PostStratifyBy", "Grootte"), ("Input.Sizes[0].Clients", "40"));

        Assert.Equal(["Vul in hoeveel klanten er zijn in ‘klein’: een heel getal van 1 of meer."], after.Faults);
        Assert.Equal(("Grootte", "40"), (after.ValueOf("Input.PostStratifyBy"), after.ValueOf("Input.Sizes[0].Clients")));
    }

    [Fact]
    public async Task A_report_that_was_released_keeps_its_own_numbers_and_the_next_one_says_what_changed()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: 2);
        var before = await App.People.ReportAsync(fieldwork);

        await Anna.PressAsync(await OpenAsync(fieldwork.Survey), "Bewaren", (Least, "8"), ("Input.LostClients", "3"), ("Input.Reason", "Kleine markt."));
        var after = await App.People.ReportAsync(fieldwork);

        Assert.Contains("\"NMin\":5", before.Content, StringComparison.Ordinal);
        Assert.Contains("\"NMin\":8", after.Content, StringComparison.Ordinal);
        Assert.Contains("\"Reason\":\"Kleine markt.\"", after.Content, StringComparison.Ordinal);
        Assert.Contains("\"LostClients\":3", after.Content, StringComparison.Ordinal);
        Assert.Equal(before.Content, (await ReadAsync(db => db.Reports.SingleAsync(report => report.Id == before.Id))).Content);
    }

    [Fact]
    public async Task A_survey_of_another_agency_is_not_found()
    {
        var elsewhere = await App.People.OrganisationAsync(await App.People.AgencyAsync());
        var survey = await App.People.ComposedAsync(elsewhere);

        using var answer = await Anna.PostAsync(PathOf(survey.Id, "/rekenregels"), (Least, "8"), ("Input.Reason", "Zomaar"));

        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(survey)).Status);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(5, (await App.WithDatabaseAsync(elsewhere.AgencyId, db => db.Surveys.SingleAsync(row => row.Id == survey.Id))).Settings.NMin);
    }

    private Task<Page> OpenAsync(Survey survey) => Anna.OpenAsync(PathOf(survey.Id, "/rekenregels"));

    private Task<Survey> FindAsync(Survey survey) => ReadAsync(db => db.Surveys.AsNoTracking().SingleAsync(row => row.Id == survey.Id));

    private Task<int> KnowAsync(Organisation organisation, params (string Name, string Size)[] companies) => ReadAsync(db =>
    {
        foreach (var (name, size) in companies)
        {
            var account = new Domain.Agencies.Account(organisation.AgencyId, organisation.Id, name);
            account.Describe(Frame.Of((Frame.Size, size)));
            db.Add(account);
        }

        return db.SaveChangesAsync();
    });
}
