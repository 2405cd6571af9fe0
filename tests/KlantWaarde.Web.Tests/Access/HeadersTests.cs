using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Access;

public sealed class HeadersTests(Installation app) : IClassFixture<Installation>
{
    private static readonly (string Name, string Value)[] Everywhere =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    [Fact]
    public async Task Every_answer_tells_the_browser_to_trust_nothing_but_us()
    {
        foreach (var (path, answer) in await EveryAnswerAsync())
        {
            foreach (var (name, value) in Everywhere)
                Assert.True(HeaderOf(answer, name) == value, $"{path}: {name} is {HeaderOf(answer, name) ?? "absent"}");

            var policy = (HeaderOf(answer, "Content-Security-Policy") ?? "").Split("; ");
            Assert.Equal("default-src 'none'", policy[0]);
            Assert.Contains("frame-ancestors 'none'", policy);
            Assert.Contains("base-uri 'none'", policy);
            Assert.Contains(IsMail(path) ? "sandbox" : "form-action 'self'", policy);
            Assert.Contains(IsMail(path) ? "form-action 'none'" : "style-src 'self'", policy);
            Assert.DoesNotContain(policy, part => part.Contains("unsafe", StringComparison.Ordinal) && !IsMail(path));
            Assert.Null(HeaderOf(answer, "Server"));
            Assert.Null(HeaderOf(answer, "X-Powered-By"));
        }
    }

    [Fact]
    public async Task No_page_is_kept_by_a_cache_and_files_may_be()
    {
        foreach (var (path, answer) in await EveryAnswerAsync())
            if (path is "/site.css")
                Assert.DoesNotContain("no-store", HeaderOf(answer, "Cache-Control") ?? "", StringComparison.Ordinal);
            else
                Assert.True(HeaderOf(answer, "Cache-Control")?.Contains("no-store", StringComparison.Ordinal) is true, $"{path} may be kept.");
    }

    [Fact]
    public async Task Nothing_in_a_page_is_inline()
    {
        foreach (var (path, answer) in await EveryAnswerAsync())
        {
            if (answer.Content.Headers.ContentType?.MediaType is not "text/html" || IsMail(path))
                continue;

            var html = await answer.Content.ReadAsStringAsync();
            using var document = await BrowsingContext.New().OpenAsync(reply => reply.Content(html));
            Assert.True(InlineIn(document) is [], $"{path}: {string.Join(", ", InlineIn(document))}");
        }
    }

    [Fact]
    public async Task Every_cookie_is_ours_alone_and_out_of_reach_of_scripts()
    {
        var names = new HashSet<string>();

        foreach (var cookie in await EveryCookieAsync())
        {
            var parts = cookie.Split(';', StringSplitOptions.TrimEntries);
            names.Add(parts[0].Split('=')[0]);

            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", parts);
            Assert.Contains("httponly", parts);
            Assert.Contains("path=/", parts);
            Assert.Contains(parts, part => part is "samesite=lax" or "samesite=strict");
            Assert.DoesNotContain(parts, part => part.StartsWith("domain=", StringComparison.Ordinal));
        }

        Assert.Equal(["__Host-kw", "__Host-kwaf", "__Host-kwm"], names.Order(StringComparer.Ordinal));
    }

    /// <summary>A mail as its reader sees it carries its style with it, and is in a sandbox for that.</summary>
    private static bool IsMail(string path) => path.StartsWith("/post/", StringComparison.Ordinal) && path.EndsWith("/html", StringComparison.Ordinal);

    /// <summary>Each page as somebody who may see it, and each way to be refused.</summary>
    private async Task<IReadOnlyList<(string Path, HttpResponseMessage Answer)>> EveryAnswerAsync()
    {
        var things = await app.BelongingsAsync();
        var answers = new List<(string, HttpResponseMessage)>();

        foreach (var page in Endpoint.AllOf(app).Where(page => page.Method is "GET"))
        {
            var allowed = AccessTable.For(page).Outcomes.FirstOrDefault(who => who.Value is Outcome.Allowed).Key;
            var path = page.PathFor(things);
            answers.Add((path, await (await app.BrowserOfAsync(allowed)).Plain.GetAsync(path)));
        }

        var nobody = app.Visitor().Plain;
        foreach (var path in new[] { "/onderzoeken", "/bestaat/niet", "/bestaat-niet.css", "/v/onzin" })
            answers.Add((path, await nobody.GetAsync(path)));

        answers.Add(("TRACE /", await nobody.SendAsync(new(HttpMethod.Trace, "/"))));
        answers.Add(("POST /inloggen", await nobody.PostAsync("/inloggen", new FormUrlEncodedContent([]))));
        return answers;
    }

    private async Task<IReadOnlyList<string>> EveryCookieAsync()
    {
        var agency = await app.People.AgencyAsync("Bureau Koek");
        var person = await app.People.ConsultantAsync(agency);
        var browser = app.Visitor();
        using var form = await browser.Plain.GetAsync("/inloggen");
        using var signedIn = await browser.PostAsync("/inloggen", ("Input.Email", person.Email), ("Input.Password", Person.Password));
        var again = await app.BrowserOfAsync(person);
        using var told = await again.PostAsync("/organisaties", ("Input.Name", "Koekenbakker"));

        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, told.StatusCode);
        return [.. new[] { form, signedIn, told }
            .SelectMany(answer => answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])];
    }

    private static IReadOnlyList<string> InlineIn(IDocument document) =>
    [
        .. document.All.SelectMany(element => element.Attributes
            .Where(attribute => attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            .Select(attribute => $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">")),
        .. document.QuerySelectorAll("style, script:not([src])").Select(element => $"<{element.LocalName}> with text"),
        .. document.QuerySelectorAll("[src], link[href]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
            .Where(source => !source.StartsWith('/') || source.StartsWith("//", StringComparison.Ordinal))
            .Select(source => $"{source} is from elsewhere"),
    ];

    private static string? HeaderOf(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;
}
