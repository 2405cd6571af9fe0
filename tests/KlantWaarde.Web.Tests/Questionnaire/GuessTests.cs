using System.Net;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Questionnaire;

public sealed class GuessTests(App app) : RespondentTest(app), IClassFixture<App>
{
    [Fact]
    public async Task Who_guesses_gets_one_and_the_same_page_and_is_then_slowed_down_but_a_link_goes_on_working()
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var guess in new[] { "x", new string('A', 43), InvitationToken.Create().Reveal(), "bestaat-niet/rol", $"{Kim.Token}A" })
        {
            var page = await Browser.OpenAsync($"/v/{guess}");
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            bodies.Add(page.Html);
        }

        Assert.Single(bodies);

        for (var guess = 0; guess < 20; guess++)
            await Browser.OpenAsync($"/v/{InvitationToken.Create().Reveal()}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Browser.OpenAsync($"/v/{InvitationToken.Create().Reveal()}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync()).Status);
    }
}
