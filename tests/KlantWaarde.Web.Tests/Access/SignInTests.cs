using System.Net;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KlantWaarde.Web.Tests.Access;

public sealed class SignInTests(App app) : IClassFixture<App>
{
    private const string Refusal = "Het adres of het wachtwoord klopt niet. Na tien keer fout wachten we een kwartier.";

    /// <summary>What passes between two requests when the clock does not stand still.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_look_the_same()
    {
        var anna = await AnnaAsync();

        var wrong = await TryAsync(app.Visitor(), anna.Email, "een andere lange zin");
        var unknown = await TryAsync(app.Visitor(), "niemand@bureau.example", "een andere lange zin");

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(Refusal, wrong.FaultOf("Input.Email"));
        Assert.Equal(Plain(wrong, anna.Email), Plain(unknown, "niemand@bureau.example"));
    }

    [Fact]
    public async Task After_ten_wrong_tries_the_right_password_waits_a_quarter_of_an_hour()
    {
        var (anna, visitor) = (await AnnaAsync(), app.Visitor());
        for (var i = 0; i < 10; i++)
            await TryAsync(visitor, anna.Email, $"fout wachtwoord {i}");

        Assert.Equal(Refusal, (await visitor.SignInAsync(anna)).FaultOf("Input.Email"));
        Assert.Equal("/onderzoeken", (await app.Visitor().SignInAsync(await AnnaAsync())).Path);
    }

    [Fact]
    public async Task A_very_long_password_is_refused_without_hashing_it() =>
        Assert.Equal(Refusal, (await TryAsync(app.Visitor(), (await AnnaAsync()).Email, new string('x', 129))).FaultOf("Input.Email"));

    [Theory]
    [InlineData("//elders.example")]
    [InlineData("https://elders.example/")]
    [InlineData("/\\elders.example")]
    [InlineData("/\t/elders.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~//elders.example")]
    [InlineData("onderzoeken")]
    public async Task Signing_in_leads_to_a_page_of_ours_and_nowhere_else(string elsewhere)
    {
        var (anna, browser) = (await AnnaAsync(), app.Visitor());
        var page = await browser.OpenAsync($"/inloggen?naar={Uri.EscapeDataString(elsewhere)}");

        using var answer = await PostAsync(browser, $"/inloggen?naar={Uri.EscapeDataString(elsewhere)}", page, anna);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Whoever_had_to_sign_in_first_goes_on_to_where_they_wanted_to_be()
    {
        var (anna, browser) = (await AnnaAsync(), app.Visitor());

        var asked = await browser.OpenAsync("/organisaties");
        var after = await browser.SubmitAsync(asked, ("Input.Email", anna.Email), ("Input.Password", Person.Password));

        Assert.Equal("/inloggen", asked.Path);
        Assert.Equal("/organisaties", after.Path);
    }

    [Fact]
    public async Task The_way_out_of_the_menu_ends_the_session()
    {
        var browser = await app.BrowserOfAsync(await AnnaAsync());

        var after = await browser.PressAsync(await browser.OpenAsync("/organisaties"), "Uitloggen");

        Assert.Equal("U bent uitgelogd.", after.Message);
        Assert.Equal("/inloggen", (await browser.OpenAsync("/organisaties")).Path);
    }

    [Fact]
    public async Task A_session_ends_when_nobody_used_it_for_an_hour()
    {
        var browser = await app.BrowserOfAsync(await AnnaAsync());
        app.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("/organisaties", (await browser.OpenAsync("/organisaties")).Path);

        app.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal("/inloggen", (await browser.OpenAsync("/organisaties")).Path);
    }

    [Fact]
    public async Task Whoever_was_removed_is_out_at_the_next_request()
    {
        var anna = await AnnaAsync();
        var browser = await app.BrowserOfAsync(anna);
        Assert.Equal("/organisaties", (await browser.OpenAsync("/organisaties")).Path);

        await ChangeAsync(anna, (users, user) => users.DeleteAsync(user));
        app.Clock.Advance(Moment);

        Assert.Equal("/inloggen", (await browser.OpenAsync("/organisaties")).Path);
    }

    [Fact]
    public async Task Whose_password_or_rights_changed_is_out_everywhere_at_the_next_request()
    {
        var anna = await AnnaAsync();
        var (laptop, phone) = (await app.BrowserOfAsync(anna), await app.BrowserOfAsync(anna));
        Assert.Equal("/organisaties", (await laptop.OpenAsync("/organisaties")).Path);

        await ChangeAsync(anna, (users, user) => users.UpdateSecurityStampAsync(user));
        app.Clock.Advance(Moment);

        Assert.Equal("/inloggen", (await laptop.OpenAsync("/organisaties")).Path);
        Assert.Equal("/inloggen", (await phone.OpenAsync("/organisaties")).Path);
    }

    [Fact]
    public async Task A_session_that_somebody_changed_is_none()
    {
        var anna = await AnnaAsync();
        var visitor = app.Visitor();
        await visitor.SignInAsync(anna);
        var cookie = visitor.Cookies.GetAllCookies()["__Host-kw"]!;

        cookie.Value = $"{cookie.Value[..^8]}AAAAAAAA";

        Assert.Equal("/inloggen", (await visitor.OpenAsync("/organisaties")).Path);
    }

    /// <summary>The limiter itself: whether requests overlap cannot be arranged in a test.</summary>
    [Fact]
    public void Passwords_are_hashed_on_all_cores_but_one()
    {
        var limiter = app.Services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!;
        var atOnce = Math.Max(1, Environment.ProcessorCount - 1);
        var leases = Enumerable.Range(0, atOnce).Select(_ => limiter.AttemptAcquire(Request("POST", hashes: true))).ToList();

        Assert.All(leases, lease => Assert.True(lease.IsAcquired));
        Assert.False(limiter.AttemptAcquire(Request("POST", hashes: true)).IsAcquired);
        Assert.True(limiter.AttemptAcquire(Request("GET", hashes: true)).IsAcquired);
        Assert.True(limiter.AttemptAcquire(Request("POST", hashes: false)).IsAcquired);

        leases.ForEach(lease => lease.Dispose());
        using var next = limiter.AttemptAcquire(Request("POST", hashes: true));
        Assert.True(next.IsAcquired);
    }

    private async Task<Person> AnnaAsync() => await app.People.ConsultantAsync(await app.People.AgencyAsync("Bureau Een"));

    private static async Task<Page> TryAsync(Browser browser, string email, string password) =>
        await browser.SubmitAsync(await browser.OpenAsync("/inloggen"), ("Input.Email", email), ("Input.Password", password));

    private static Task<HttpResponseMessage> PostAsync(Browser browser, string path, Page page, Person person) =>
        browser.Plain.PostAsync(path, new FormUrlEncodedContent(
        [
            new("_af", page.ValueOf("_af")!), new("Input.Email", person.Email), new("Input.Password", Person.Password),
        ]));

    /// <summary>The page as sent, without what differs each time.</summary>
    private static string Plain(Page page, string email) => page.Html
        .Replace(email, "…", StringComparison.Ordinal)
        .Replace(page.ValueOf("_af")!, "…", StringComparison.Ordinal);

    private Task<bool> ChangeAsync(Person person, Func<UserManager<KlantWaardeUser>, KlantWaardeUser, Task<IdentityResult>> change) =>
        app.WithServicesAsync(null, async services =>
        {
            var users = services.GetRequiredService<UserManager<KlantWaardeUser>>();
            var result = await change(users, (await users.FindByIdAsync($"{person.Id}"))!);
            Assert.True(result.Succeeded);
            return true;
        });

    private static DefaultHttpContext Request(string method, bool hashes)
    {
        var context = new DefaultHttpContext { Request = { Method = method } };
        context.SetEndpoint(new(null, hashes ? new(new HashesPasswordAttribute()) : EndpointMetadataCollection.Empty, "page"));
        return context;
    }
}
