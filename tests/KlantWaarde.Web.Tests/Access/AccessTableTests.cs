using System.Net;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>Holds the running program to <see cref="AccessTable"/>, page by page and visitor by visitor.</summary>
public sealed class AccessTableTests(Installation app) : IClassFixture<Installation>
{
    private static readonly Who[] Everybody = Enum.GetValues<Who>();

    [Fact]
    public void Every_page_is_in_the_table_and_the_table_has_no_others()
    {
        var pages = Endpoint.AllOf(app);

        Assert.All(pages, page => AccessTable.For(page));
        Assert.Equal([], AccessTable.All.Select(line => line.Name).Except(pages.Select(page => page.Name)));
    }

    [Fact]
    public async Task Every_page_is_open_to_whom_the_table_says()
    {
        var (theirs, nobodys) = (await app.BelongingsAsync(), Belongings.OfNobody());
        var before = await app.HashTablesAsync();
        var wrong = new List<string>();

        foreach (var visitor in Everybody)
        {
            var http = (await app.BrowserOfAsync(visitor)).Plain;
            foreach (var page in Gets())
            {
                using var found = await http.GetAsync(page.PathFor(theirs));
                using var unknown = await http.GetAsync(page.PathFor(nobodys));
                using var head = await http.SendAsync(new(HttpMethod.Head, page.PathFor(theirs)));
                wrong.AddRange(await FaultsAsync(page, visitor, found, unknown));
            }
        }

        Assert.Equal([], wrong);
        Assert.Equal(before, await app.HashTablesAsync()); // whoever looks changes nothing
    }

    [Fact]
    public async Task Who_may_not_change_something_is_told_that_it_is_not_there_and_changes_nothing()
    {
        var theirs = await app.BelongingsAsync();
        var before = await app.HashTablesAsync();
        var wrong = new List<string>();

        foreach (var visitor in Everybody)
        {
            var browser = await app.BrowserOfAsync(visitor);
            foreach (var page in Posts().Where(page => AccessTable.For(page).Outcomes[visitor] is not Outcome.Allowed))
            {
                using var answer = await browser.PostAsync(page.PathFor(theirs));
                if (answer.Outcome != AccessTable.For(page).Outcomes[visitor])
                    wrong.Add($"{page.Name}: {visitor} got {(int)answer.StatusCode}");
            }
        }

        Assert.Equal([], wrong);
        Assert.Equal(before, await app.HashTablesAsync());
    }

    [Fact]
    public async Task Who_may_change_something_can()
    {
        var wrong = new List<string>();

        foreach (var page in Posts().Where(page => page.Route is not "uitloggen")) // that has a test of its own
        {
            var line = AccessTable.For(page);
            foreach (var visitor in Everybody.Where(visitor => line.Outcomes[visitor] is Outcome.Allowed))
            {
                using var answer = await (await app.BrowserOfAsync(visitor)).PostAsync(page.PathFor(await app.BelongingsAsync()));
                if (answer.Outcome is not Outcome.Allowed)
                    wrong.Add($"{page.Name}: {visitor} got {(int)answer.StatusCode}");
            }
        }

        Assert.Equal([], wrong);
    }

    /// <summary>One's own survey in the address and somebody else's thing in the form: the thing is looked up through the survey.</summary>
    [Fact]
    public async Task Through_ones_own_survey_nobody_reaches_what_is_anothers()
    {
        var (own, sibling, foreign) = (await app.BelongingsAsync(), await app.BelongingsAsync(), await app.ForeignBelongingsAsync());
        var consultant = await app.BrowserOfAsync(Who.Consultant);
        var before = await app.HashTablesAsync();
        var nested = Endpoint.AllOf(app).Where(page => page.Parameters.ContainsKey("id") && page.Parameters.Any(other => other.Key is not "id" && Belongings.IsId(other.Value))).ToList();

        Assert.NotEmpty(nested);
        foreach (var page in nested)
            foreach (var others in new[] { sibling, foreign, Belongings.OfNobody() })
            {
                var path = page.PathFor(others with { Survey = own.Survey, Organisation = own.Organisation });
                using var answer = page.Method is "GET" ? await consultant.Plain.GetAsync(path) : await consultant.PostAsync(path);
                Assert.True(answer.StatusCode is HttpStatusCode.NotFound, $"{page.Name}: {(int)answer.StatusCode}");
            }

        Assert.Equal(before, await app.HashTablesAsync());
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        var theirs = await app.BelongingsAsync();
        var before = await app.HashTablesAsync();

        foreach (var page in Posts().Where(page => !IsForRespondents(page)))
            foreach (var visitor in Everybody.Where(visitor => AccessTable.For(page).Outcomes[visitor] is Outcome.Allowed))
            {
                using var answer = await (await app.BrowserOfAsync(visitor)).Plain.PostAsync(page.PathFor(theirs), new FormUrlEncodedContent([]));
                Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
                Assert.Contains("Dit formulier kwam niet goed aan", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }

        Assert.Equal(before, await app.HashTablesAsync());
    }

    private IEnumerable<Endpoint> Gets() => Endpoint.AllOf(app).Where(page => page.Method is "GET");

    private IEnumerable<Endpoint> Posts() => Endpoint.AllOf(app).Where(page => page.Method is "POST");

    /// <summary>Their link is their right to answer: nothing of ours has to be on the page before.</summary>
    private static bool IsForRespondents(Endpoint page) => page.Route.StartsWith("v/", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> FaultsAsync(
        Endpoint page, Who visitor, HttpResponseMessage found, HttpResponseMessage unknown)
    {
        var line = AccessTable.For(page);
        var expected = line.Outcomes[visitor];
        if (found.Outcome != expected)
            return [$"{page.Name}: {visitor} got {(int)found.StatusCode}, not {expected}"];

        if (page.Parameters.Count is 0 || line.IsOpen || visitor is Who.Nobody && expected is Outcome.SignIn)
            return [];

        if (unknown.StatusCode is not HttpStatusCode.NotFound)
            return [$"{page.Name}: {visitor} got {(int)unknown.StatusCode} for what does not exist"];

        // What is not theirs looks exactly like what is not there.
        return expected is Outcome.NotFound && await found.Content.ReadAsStringAsync() != await unknown.Content.ReadAsStringAsync()
            ? [$"{page.Name}: {visitor} can tell what is another's from what does not exist"]
            : [];
    }
}
