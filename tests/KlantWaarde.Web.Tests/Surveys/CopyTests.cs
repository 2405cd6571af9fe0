using System.Net;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Surveys;

public sealed class CopyTests(App app) : SurveyTest(app), IClassFixture<App>
{
    [Fact]
    public async Task A_copy_asks_the_same_in_the_same_way_and_has_nobody_in_it()
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation);
        await App.People.AnswerAsync(fieldwork, fieldwork.Invited[0]);
        await ChangeAsync(fieldwork.Survey, survey =>
        {
            survey.ChangeRules(ModelSettings.Standaard with { NMin = 9 }, "Kleine markt", "Anna", App.Clock.Now);
            survey.Shape(survey.Design with { AsksOpen = false });
            survey.Describe(new StudyFacts { DesiredRol = "partner" });
        });

        var page = await Anna.OpenAsync(PathOf(fieldwork.Id, "/kopie"));
        Assert.Equal("Kopie van Klantwaarde voorjaar", page.ValueOf("Input.Title"));
        var after = await Anna.SubmitAsync(page, ("Input.Title", "Klantwaarde najaar"), ("Input.ClosesOn", "2026-06-30"));

        Assert.Contains("De kopie is gemaakt.", after.Text, StringComparison.Ordinal);
        var original = await ReadAsync(db => db.Surveys.SingleAsync(survey => survey.Id == fieldwork.Id));
        var copy = await ReadAsync(db => db.Surveys.SingleAsync(survey => survey.Title == "Klantwaarde najaar"));
        Assert.Equal(original.Rollen, copy.Rollen);
        Assert.Equal(original.Klantwaarden, copy.Klantwaarden);
        Assert.Equal(original.Investeringen, copy.Investeringen);
        Assert.Equal((Voice.U, true, 9, 0, false), (copy.Dutch, copy.OffersEnglish, copy.Settings.NMin, copy.Settings.Revision, copy.Design.AsksOpen));
        Assert.Equal((false, new DateOnly(2026, 6, 30), null), (copy.IsFrozen, copy.Wave.ClosesOn, copy.Facts.DesiredRol));
        Assert.Equal(0, await ReadAsync(db => db.Invitations.CountAsync(invitation => invitation.WaveId == copy.Wave.Id)));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_copied()
    {
        var draft = await App.People.ComposedAsync(Organisation);
        var page = await Anna.OpenAsync(PathOf(draft.Id, "/kopie"));

        var after = await Anna.SubmitAsync(page, ("Input.Title", ""), ("Input.ClosesOn", "2026-02-01"));

        Assert.Equal(HttpStatusCode.BadRequest, after.Status);
        Assert.Equal("Geef het onderzoek een titel.", after.FaultOf("Input.Title"));
        Assert.Equal("Kies een sluitdatum die nog niet voorbij is.", after.FaultOf("Input.ClosesOn"));
        Assert.Equal("2026-02-01", after.ValueOf("Input.ClosesOn"));
        Assert.Equal(1, await ReadAsync(db => db.Surveys.CountAsync()));
    }

    [Fact]
    public async Task A_copy_for_the_organisation_of_another_agency_is_refused()
    {
        var draft = await App.People.ComposedAsync(Organisation);
        var theirs = await App.People.OrganisationAsync(await App.People.AgencyAsync());

        using var answer = await Anna.PostAsync(
            PathOf(draft.Id, "/kopie"), ("Input.OrganisationId", $"{theirs.Id}"), ("Input.Title", "Gluren"), ("Input.ClosesOn", "2026-04-01"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(1, await ReadAsync(db => db.Surveys.CountAsync()));
    }

    private Task<int> ChangeAsync(Survey survey, Action<Survey> change) => ReadAsync(async db =>
    {
        change(await db.Surveys.SingleAsync(row => row.Id == survey.Id));
        return await db.SaveChangesAsync();
    });
}
