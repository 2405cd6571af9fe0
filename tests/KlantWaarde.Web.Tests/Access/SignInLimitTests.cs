using System.Net;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>An app in which an address may try to sign in three times a quarter of an hour.</summary>
public sealed class StrictApp() : App(("Limits:SignInsPerQuarter", "3"));

public sealed class SignInLimitTests(StrictApp app) : IClassFixture<StrictApp>
{
    [Fact]
    public async Task Whoever_keeps_trying_is_asked_in_Dutch_to_wait()
    {
        var person = await app.People.ConsultantAsync(await app.People.AgencyAsync("Bureau Een"));
        var visitor = app.Visitor();
        for (var i = 0; i < 3; i++)
        {
            using var refused = await visitor.PostAsync("/inloggen", ("Input.Email", person.Email), ("Input.Password", $"fout wachtwoord {i}"));
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }

        using var answer = await visitor.PostAsync("/inloggen", ("Input.Email", person.Email), ("Input.Password", Person.Password));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("Even rustig aan", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/inloggen")).Status);
    }
}
