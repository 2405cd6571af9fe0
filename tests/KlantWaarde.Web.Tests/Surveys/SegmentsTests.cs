using System.Net;
using AngleSharp.Dom;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Pages.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Surveys;

/// <summary>Klanten by what was known of them: as the page shows it, and what it does not show.</summary>
public sealed class SegmentsTests(App app) : SurveyTest(app), IClassFixture<App>
{
    [Fact]
    public async Task A_group_of_four_is_nowhere_on_the_page_and_takes_the_next_smallest_with_it()
    {
        var fieldwork = await AnsweredAsync(("groot", 8), ("middel", 6), ("petieterig", 4));

        var page = await SegmentsAsync(fieldwork);

        Assert.Equal(["groot 8 antwoorden, 8 bedrijven"], Columns(page));
        Assert.DoesNotContain("petieterig", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("middel", page.Html, StringComparison.Ordinal);
        Assert.Contains("Niet elke groep staat hier", page.Text, StringComparison.Ordinal);
    }

    /// <summary>Eight of the twelve large ones are in the east: beside the size, the region would tell of four.</summary>
    [Fact]
    public async Task A_group_that_differs_by_four_from_one_of_another_variable_is_nowhere_on_the_page()
    {
        var fieldwork = await AnsweredAsync([.. Known(8, "groot", "Oost"), .. Known(4, "groot", "West"), .. Known(10, "klein", "West")]);

        Assert.Equal(2, Columns(await SegmentsAsync(fieldwork, "?kenmerk=Grootte")).Count);
        var page = await SegmentsAsync(fieldwork, "?kenmerk=Regio");

        Assert.Empty(page.Document.QuerySelectorAll("table"));
        Assert.DoesNotContain("Oost", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_four_answers_there_is_nothing_but_why()
    {
        var page = await SegmentsAsync(await AnsweredAsync(("groot", 4)));

        Assert.Empty(page.Document.QuerySelectorAll("table"));
        Assert.Contains("Van deze rol is niets te zien", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_what_the_domain_says()
    {
        var fieldwork = await AnsweredAsync(("groot", 12), ("klein", 7));

        var page = await SegmentsAsync(fieldwork);
        var segments = await DividedAsync(fieldwork, Frame.Size);

        Assert.Equal(
            segments.Shown.Select(segment => $"{segment.Category} {segment.Respondents} antwoorden, {segment.Organisations} bedrijven"),
            Columns(page));
        var rows = page.Document.QuerySelectorAll("table.beside tbody tr").ToList();
        foreach (var (i, row) in rows.Index())
            foreach (var (j, cell) in row.QuerySelectorAll("td").Index())
                Assert.StartsWith(segments.Shown[j].Klantwaarden[i].Word, Words(cell), StringComparison.Ordinal);
        Assert.Equal(segments.Shown[0].Klantwaarden.Select(cell => cell.Name), rows.Select(row => Words(row.QuerySelector("th")!)));
        Assert.All(segments.Shown.SelectMany(segment => segment.Klantwaarden), cell => Assert.Contains(Flat(cell.Sentence), page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_anything_known_the_page_says_which_columns_the_list_may_have()
    {
        var page = await SegmentsAsync(await AnsweredAsync([.. Enumerable.Repeat(Frame.None, 6)]));

        Assert.Contains("Grootte, Branche, Regio, Klant sinds en Accountmanager", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?rol=bestaat-niet&kenmerk=Schoenmaat")]
    [InlineData("?rol=&kenmerk=")]
    [InlineData("?kenmerk=%00%3Cscript%3E")]
    [InlineData("?rol=partner&rol=leverancier&kenmerk=a&kenmerk=b")]
    public async Task What_does_not_exist_is_the_first_choice(string query)
    {
        var page = await SegmentsAsync(await AnsweredAsync(("groot", 6)), query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(Frame.Size, page.ValueOf("kenmerk"));
        Assert.Equal(["groot 6 antwoorden, 6 bedrijven"], Columns(page));
    }

    [Theory]
    [InlineData("/uitkomsten/segmenten")]
    [InlineData("/uitkomsten/rollen")]
    public async Task Somebody_elses_survey_is_not_found(string page)
    {
        var fieldwork = await AnsweredAsync(("groot", 6));
        var other = await App.BrowserOfAsync(await App.People.ConsultantAsync(await App.People.AgencyAsync()));

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(PathOf(fieldwork.Id, page))).Status);
    }

    [Theory]
    [InlineData("/uitkomsten/segmenten")]
    [InlineData("/uitkomsten/rollen")]
    public async Task Before_anybody_was_asked_the_page_says_what_to_do(string page)
    {
        var draft = await App.People.ComposedAsync(Organisation);

        Assert.Contains("Nodig eerst iemand uit", (await Anna.OpenAsync(PathOf(draft.Id, page))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_each_other_only_the_rollen_with_enough_answers_stand()
    {
        var fieldwork = await AnsweredAsync(("groot", 8), ("klein", 4));

        var page = await Anna.OpenAsync(PathOf(fieldwork.Id, "/uitkomsten/rollen"));

        Assert.Equal(["Klantwaarde", "Als partner"], page.Document.QuerySelectorAll("table.beside thead th").Select(Words));
        Assert.Contains("Als leverancier. Van deze rol is niets te zien", page.Text, StringComparison.Ordinal);
        Assert.Contains("Leg vast in welke rol de organisatie gezien wil worden", page.Text, StringComparison.Ordinal);
    }

    /// <summary>All 12 are known to have answered; of the large ones that is 8, so that it is not said.</summary>
    [Fact]
    public async Task Who_answered_of_those_invited_is_told_as_long_as_it_tells_of_nobody()
    {
        var page = await Anna.OpenAsync(PathOf((await AnsweredAsync(("groot", 8), ("klein", 4))).Id, "/uitkomsten/rollen"));

        Assert.Contains("12 van de 12 uitgenodigden", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["groot 8 –", "klein 4 –"],
            page.Document.QuerySelectorAll("[aria-label='Respons naar Grootte'] tbody tr").Select(Words));
    }

    [Fact]
    public async Task The_rolkloof_is_told_once_the_wanted_rol_is_known()
    {
        var fieldwork = await AnsweredAsync(
            [.. Enumerable.Repeat(Frame.None, 12)], person => person < 6 ? People.Answered() : People.Answered("leverancier", ExperienceAnswer.Worse));
        await ReadAsync(async db =>
        {
            (await db.Surveys.SingleAsync(survey => survey.Id == fieldwork.Id)).Describe(new() { DesiredRol = "partner" });
            return await db.SaveChangesAsync();
        });

        var page = await Anna.OpenAsync(PathOf(fieldwork.Id, "/uitkomsten/rollen"));

        Assert.Contains("6 van 12", page.Text, StringComparison.Ordinal);
        Assert.Contains("6 van de 12 klanten zien u als partner, de rol die u wilt", page.Text, StringComparison.Ordinal);
        Assert.Equal(People.Klantwaarden.Count, page.Document.QuerySelectorAll("#rolkloof .ranked > li").Length);
    }

    private Task<Fieldwork> AnsweredAsync(params (string Size, int Count)[] sizes) =>
        AnsweredAsync([.. sizes.SelectMany(size => Enumerable.Repeat(Frame.Of((Frame.Size, size.Size)), size.Count))]);

    /// <summary>A klant of each frame, each of a company of its own.</summary>
    private async Task<Fieldwork> AnsweredAsync(IReadOnlyList<Frame> frames, Func<int, Answers>? answers = null)
    {
        var fieldwork = await App.People.FieldworkAsync(Organisation, people: frames.Count);
        foreach (var (i, person) in fieldwork.Invited.Index())
        {
            await DescribeAsync(person.Contact, frames[i]);
            await App.People.AnswerAsync(fieldwork, person, answers?.Invoke(i));
        }

        return fieldwork;
    }

    private Task<int> DescribeAsync(Contact contact, Frame frame) => ReadAsync(async db =>
    {
        var account = new Account(contact.AgencyId, contact.OrganisationId, $"Bedrijf {contact.Id}");
        account.Describe(frame);
        db.Add(account);
        await db.SaveChangesAsync();
        return await db.Contacts.Where(row => row.Id == contact.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.AccountId, account.Id));
    });

    private Task<Segments> DividedAsync(Fieldwork fieldwork, string variable) => App.WithServicesAsync(Agency.Id, async services =>
    {
        var survey = await services.GetRequiredService<KlantWaardeDbContext>().Surveys.AsNoTracking().SingleAsync(row => row.Id == fieldwork.Id);
        var read = await services.GetRequiredService<OutcomeReader>().ReadAsync(survey, survey.Wave, CancellationToken.None);
        var model = read!.Outcome.Models.Single(one => one.Rol.Code == "partner");
        return SegmentVariables.Of(read.Study.Definition, model, read.Study.Observations).By(variable);
    });

    private Task<Page> SegmentsAsync(Fieldwork fieldwork, string query = "") =>
        Anna.OpenAsync(PathOf(fieldwork.Id, $"/uitkomsten/segmenten{query}"));

    private static IEnumerable<Frame> Known(int count, string size, string region) =>
        Enumerable.Repeat(Frame.Of((Frame.Size, size), (Frame.Region, region)), count);

    private static IReadOnlyList<string> Columns(Page page) =>
        [.. page.Document.QuerySelectorAll("table.beside thead th").Skip(1).Select(Words)];

    private static string Words(IElement element) => Flat(string.Join(' ', element.ChildNodes.Select(node => node.TextContent)));

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
