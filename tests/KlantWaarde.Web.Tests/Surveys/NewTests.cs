using System.Net;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class NewTests(App app) : SurveyTest(app), IClassFixture<App>
{
    [Fact]
    public async Task A_new_survey_begins_with_both_rollen_and_the_four_investeringen()
    {
        var page = await Anna.OpenAsync("/onderzoeken/nieuw");

        var after = await Anna.SubmitAsync(page, ("Input.OrganisationId", $"{Organisation.Id}"), ("Input.Title", "Klantwaarde 2026"));

        Assert.EndsWith("/vragenlijst", after.Path, StringComparison.Ordinal);
        var survey = await ReadAsync(db => db.Surveys.SingleAsync());
        Assert.Equal(["partner", "leverancier"], survey.Rollen);
        Assert.Equal(["prijs", "risico", "tijd", "moeite"], survey.Investeringen);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_what_was_typed_stays()
    {
        var page = await Anna.OpenAsync("/onderzoeken/nieuw");

        var after = await Anna.SubmitAsync(page, ("Input.Title", " "), ("Input.ClosesOn", "2026-03-01"), ("Input.Dutch", "Je"));

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Equal("Kies de organisatie waarvoor u het onderzoek doet.", after.FaultOf("Input.OrganisationId"));
        Assert.Equal("Geef het onderzoek een titel.", after.FaultOf("Input.Title"));
        Assert.Equal("Kies een sluitdatum die nog niet voorbij is.", after.FaultOf("Input.ClosesOn"));
        Assert.Equal("2026-03-01", after.ValueOf("Input.ClosesOn"));
        Assert.Equal("Je", after.ValueOf("Input.Dutch"));
    }

    [Fact]
    public async Task A_date_that_is_none_gets_one_sentence()
    {
        var page = await Anna.OpenAsync("/onderzoeken/nieuw");

        var after = await Anna.SubmitAsync(
            page, ("Input.OrganisationId", $"{Organisation.Id}"), ("Input.Title", "Najaar"), ("Input.ClosesOn", "morgen"));

        Assert.Equal(["Kies de laatste dag waarop klanten kunnen antwoorden."], after.Faults);
    }

    [Fact]
    public async Task The_organisation_of_another_agency_cannot_be_chosen()
    {
        var theirs = await App.People.OrganisationAsync(await App.People.AgencyAsync("Bureau Anders"));

        using var answer = await Anna.PostAsync(
            "/onderzoeken/nieuw", ("Input.OrganisationId", $"{theirs.Id}"), ("Input.Title", "Gluren"), ("Input.ClosesOn", "2026-04-01"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, await ReadAsync(db => db.Surveys.CountAsync()));
    }
}
