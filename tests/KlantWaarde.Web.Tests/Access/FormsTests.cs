using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>What no form of ours sends: every page answers it, in Dutch, and never falls over.</summary>
public sealed class FormsTests(Installation app) : IClassFixture<Installation>
{
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>What a framework says when nobody saw to it.</summary>
    private static readonly string[] English =
        ["The value", "The field", "field is required", "must be", "is invalid", "is not valid", "Bad Request", "Not Found", "Error:", "An error", "Exception"];

    /// <summary>Percent-encoded, to stand in any field.</summary>
    private static readonly string[] Values =
    [
        "%00", "een%00twee", "%ED%A0%80", "%FF%FE", "%D9%A3%D9%A4", "-0", "99999999999999999999", "1e9", "NaN", "0001-01-01", "2026-13-45",
        "%3Cscript%3Ealert(1)%3C/script%3E", "%E2%80%AE%F0%9F%98%80", "'%22;--", "{0}{1}", "%25s%25n", "true,false,true", "00000000-0000-0000-0000-000000000000",
    ];

    [Fact]
    public async Task A_field_may_hold_anything() => await EachPageAsync(async (page, path, browser) =>
    {
        var token = await browser.TokenAsync();
        var fields = await FieldsOfAsync(browser, path);

        foreach (var value in Values)
            await AnswersInDutchAsync(page, value, browser, path, Content(Form, $"_af={token}&{string.Join('&', fields.Select(field => $"{field}={value}"))}"));
    });

    [Fact]
    public async Task A_body_may_be_anything() => await EachPageAsync(async (page, path, browser) =>
    {
        var token = await browser.TokenAsync();
        var field = (await FieldsOfAsync(browser, path))[0];

        await Answers("nothing", new ByteArrayContent([]));
        await Answers("eleven hundred fields", Content(Form, $"_af={token}&{string.Join('&', Enumerable.Range(0, 1100).Select(number => $"veld{number}=x"))}"));
        await Answers("five megabytes", Content(Form, $"_af={token}&{field}={new string('x', 5_000_000)}"));
        await Answers("a name of ten thousand letters", Content(Form, $"_af={token}&{new string('n', 10_000)}=x"));
        await Answers("the same field a thousand times", Content(Form, $"_af={token}&{string.Join('&', Enumerable.Repeat($"{field}=x", 1000))}"));
        await Answers("deep names", Content(Form, $"_af={token}&{field}[0].a[1].b[2].c[3].d=x&{field}[999999999]=x&{field}.Id.Value=x&__proto__[x]=1"));
        await Answers("half a form", Content(Form, $"_af={token}&{field}=%E2%82&%&=&&=%"));
        await Answers("no token", Content(Form, $"{field}=x"));
        await Answers("another token", Content(Form, $"_af={token[..^4]}AAAA&{field}=x"));
        await Answers("json", Content("application/json", "{\"Input\":{\"Title\":1}}"));
        await Answers("plain text", Content("text/plain", $"_af={token}&{field}=x"));
        await Answers("xml", Content("text/xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"));
        await Answers("an unknown charset", Content($"{Form}; charset=bestaat-niet", $"_af={token}&{field}=x"));
        await Answers("utf-7", Content($"{Form}; charset=utf-7", $"_af={token}&{field}=+ADw-x"));
        await Answers("utf-16", Content($"{Form}; charset=utf-16", $"_af={token}&{field}=x"));
        await Answers("parts without a boundary", Content("multipart/form-data", "x"));
        await Answers("broken parts", Content("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb"));
        await Answers("parts without names", Content("multipart/form-data; boundary=x", "--x\r\n\r\nb\r\n--x--\r\n"));
        await Answers("a file where text is asked", Content(
            "multipart/form-data; boundary=x",
            $"--x\r\nContent-Disposition: form-data; name=\"_af\"\r\n\r\n{token}\r\n--x\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"../../a.exe\"\r\n\r\nMZ\r\n--x--\r\n"));

        Task Answers(string what, HttpContent content) => AnswersInDutchAsync(page, what, browser, path, content);
    });

    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/onderzoeken/geen-nummer")]
    [InlineData("/onderzoeken/00000000-0000-0000-0000-000000000000")]
    [InlineData("/rapporten/%01")]
    [InlineData("/organisaties/%F0%9F%98%80")]
    [InlineData("/v/onzin")]
    [InlineData("/App_Data/klantwaarde.db")]
    [InlineData("/appsettings.json")]
    public async Task An_unknown_page_says_in_Dutch_that_it_is_not_there(string path)
    {
        using var answer = await (await app.BrowserOfAsync(Who.Consultant)).Plain.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Deze pagina is er niet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PROPFIND")]
    public async Task Another_method_is_refused_everywhere(string method)
    {
        var (things, http) = (await app.BelongingsAsync(), app.Visitor().Plain);

        foreach (var page in Endpoint.AllOf(app))
        {
            using var answer = await http.SendAsync(new(new(method), page.PathFor(things)));

            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal("GET,HEAD,POST", string.Join(',', answer.Content.Headers.Allow));
            Assert.Equal("", await answer.Content.ReadAsStringAsync());
        }
    }

    /// <summary>Every page that takes a form, at things of its own, as somebody who may send it.</summary>
    private async Task EachPageAsync(Func<Endpoint, string, Browser, Task> attack)
    {
        foreach (var page in Endpoint.AllOf(app).Where(page => page.Method is "POST"))
        {
            var who = AccessTable.For(page).Outcomes.FirstOrDefault(outcome => outcome.Value is Outcome.Allowed).Key;
            await attack(page, page.PathFor(await app.BelongingsAsync()), await app.BrowserOfAsync(who));
        }
    }

    /// <summary>What the form on that page asks for; the usual names when there is no such page.</summary>
    private static async Task<IReadOnlyList<string>> FieldsOfAsync(Browser browser, string path)
    {
        var page = await browser.OpenAsync(path.Split('?')[0]);
        IReadOnlyList<string> names =
        [
            .. page.Document.QuerySelectorAll("main [name]").Select(field => field.GetAttribute("name")!)
                .Where(name => name is not "_af" and not "zoek")
                .Distinct(),
        ];
        return names is [] ? ["Input.Name", "Input.Title"] : names;
    }

    private static async Task AnswersInDutchAsync(Endpoint page, string what, Browser browser, string path, HttpContent content)
    {
        using (content)
        using (var answer = await browser.Plain.PostAsync(path, content))
        {
            var html = answer.Content.Headers.ContentType?.MediaType is "text/html" ? await answer.Content.ReadAsStringAsync() : "";
            Assert.True((int)answer.StatusCode < 500, $"{page.Name}, {what}: {(int)answer.StatusCode}");
            Assert.True(
                (int)answer.StatusCode < 400 || html.Contains("lang=\"nl\"", StringComparison.Ordinal),
                $"{page.Name}, {what}: {(int)answer.StatusCode} without a page");
            Assert.True(English.All(words => !html.Contains(words, StringComparison.Ordinal)), $"{page.Name}, {what}: speaks English:\n{html}");
        }
    }

    private static ByteArrayContent Content(string type, string body)
    {
        var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }
}
