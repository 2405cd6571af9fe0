using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Questionnaire;

public sealed class HostileFormTests(App app) : RespondentTest(app), IClassFixture<App>
{
    private const string Form = "application/x-www-form-urlencoded";

    public static TheoryData<string, string, string, int> Bodies => new()
    {
        { "/rol", Form, "rol=koning", 400 },
        { "/rol", Form, "rol=partner&rol=leverancier", 400 },
        { "/rol", Form, "rol=%00", 400 },
        { "/rol", Form, "rol=PARTNER", 400 },
        { "/rol", Form, "", 400 },
        { "/rol", Form, "&&&===&%", 400 },
        { "/rol", "text/plain", "rol=partner", 415 },
        { "/rol", "application/json", "{\"rol\":\"partner\"}", 415 },
        { "/rol", "multipart/form-data", "geen grens", 400 },
        { "/rol", "multipart/form-data; boundary=x", "--x\r\nrommel", 400 },
        { "/rol", $"{Form}; charset=utf-7", "rol=leverancier", 415 },
        { "/rol", $"{Form}; charset=bestaat-niet", "rol=leverancier", 415 },
        { "/doorslag", Form, "punt=bestaat-niet", 400 },
        { "/doorslag", Form, "verrassing=3&verrast-door=%F0%9F%98%80", 400 },
        { "/doorslag", Form, "gedachte=1", 400 },
        { "/investering", Form, "zwaarte.prijs=3", 400 },
        { "/investering", Form, "zwaarte.prijs=-99999999999999999999", 400 },
        { "/investering", Form, "zwaarte.prijs=0x1&zwaarst=alles", 400 },
        { "/investering", Form, "zwaarte.prijs=%D9%A1", 400 },
        { "/tot-slot", Form, "tevreden=0", 400 },
        { "/tot-slot", Form, "tevreden=11", 400 },
        { "/tot-slot", Form, "tevreden=7.5", 400 },
        { "/tot-slot", Form, "tevreden=+7", 400 },
        { "/tot-slot", Form, "open=%00klaar", 400 },
        { "/tot-slot", Form, "open=%01%02%FF%FE%ED%A0%80klaar%1B", 200 },
        { "/tot-slot", Form, "open[0]=a&open[a][b]=c&__proto__=x&SubmittedAt=2020-01-01&Revision=99", 200 },
        { "/overzicht", Form, "toestemming=alles", 400 },
        { "/overzicht", Form, "naar=https://elders.example", 200 },
        { "/waarden/99", Form, "x=y", 404 },
        { "/afmelden", "application/json", "{}", 415 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_strange_form_is_answered_and_never_breaks_anything(string page, string type, string body, int expected)
    {
        await App.People.BeginAsync(Fieldwork, Kim, People.Answered());
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var response = await Browser.Http.PostAsync($"{Kim.Link}{page}", content);

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.Equal("localhost", response.RequestMessage!.RequestUri!.Host);
        Assert.Equal(5, (await SavedAsync())!.Answers.Stay);
    }

    [Fact]
    public async Task Eleven_hundred_fields_are_too_many() => Assert.Equal(
        HttpStatusCode.BadRequest,
        await StatusOfPostAsync("/rol", [.. Enumerable.Range(0, 1100).Select(number => ($"veld{number}", "x"))]));

    [Fact]
    public async Task A_field_of_five_megabytes_is_too_long() => Assert.Equal(
        HttpStatusCode.BadRequest, await StatusOfPostAsync("/tot-slot", ("open", new string('x', 5_000_000))));

    [Fact]
    public async Task A_name_of_ten_thousand_letters_is_too_long() => Assert.Equal(
        HttpStatusCode.BadRequest, await StatusOfPostAsync("/rol", (new string('n', 10_000), "x")));

    [Fact]
    public async Task What_no_keyboard_types_is_left_out_of_the_open_answer()
    {
        await StatusOfPostAsync("/tot-slot", ("open", "een\u0001 twee\u001b\r\ndrie\t\u0007 "));

        Assert.Equal("een twee\ndrie", (await SavedAsync())!.Answers.Open);
    }

    [Fact]
    public async Task Words_of_a_respondent_are_never_markup()
    {
        await App.People.BeginAsync(Fieldwork, Kim, People.Answered() with { Open = "</textarea><b id=gevaar>" });

        Assert.Null((await OpenAsync("/tot-slot")).Document.GetElementById("gevaar"));
        Assert.Null((await OpenAsync("/overzicht")).Document.GetElementById("gevaar"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?taal=en&taal=nl")]
    [InlineData("?taal=%00")]
    [InlineData("?taal=javascript:alert(1)&naar=//elders.example")]
    public async Task A_strange_address_is_answered_too(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync($"/rol{query}")).Status);
}
