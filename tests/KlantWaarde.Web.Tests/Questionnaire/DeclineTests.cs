using System.Net;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Questionnaire;

public sealed class DeclineTests(App app) : RespondentTest(app), IClassFixture<App>
{
    [Fact]
    public async Task Who_declines_is_asked_first_and_may_come_back()
    {
        await App.People.BeginAsync(Fieldwork, Kim);

        var page = await Browser.FollowAsync(await OpenAsync("/waarden/1"), "Niet meer meedoen");
        Assert.Null(await DeclinedAsync());

        page = await Browser.PressAsync(page, "Meld mij af");
        Assert.Equal("U bent afgemeld", page.Heading);
        Assert.Equal(App.Clock.Now, await DeclinedAsync());
        Assert.EndsWith("/afmelden", (await OpenAsync("/waarden/1")).Path, StringComparison.Ordinal);

        page = await Browser.PressAsync(page, "Maak het ongedaan");
        Assert.Equal(Kim.Link, page.Path);
        Assert.Null(await DeclinedAsync());
        Assert.Equal("partner", (await SavedAsync())!.Answers.Rol);
    }

    [Fact]
    public async Task A_mail_program_declines_with_one_click()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusOfPostAsync("/afmelden", ("List-Unsubscribe", "One-Click")));

        Assert.NotNull(await DeclinedAsync());
    }

    [Fact]
    public async Task Who_declined_does_not_answer_any_more()
    {
        await StatusOfPostAsync("/afmelden");

        await StatusOfPostAsync("/rol", ("rol", "partner"));

        Assert.Null(await SavedAsync());
    }

    [Fact]
    public async Task Withdrawing_erases_what_was_sent_and_asks_first()
    {
        await App.People.AnswerAsync(Fieldwork, Kim);

        var page = await Browser.FollowAsync(await OpenAsync(), "Antwoorden intrekken");
        Assert.NotNull(await SavedAsync());
        page = await Browser.PressAsync(page, "Wis mijn antwoorden");

        Assert.Equal("Uw antwoorden zijn gewist", page.Heading);
        Assert.Null(await SavedAsync());
        Assert.NotNull(await DeclinedAsync());
    }

    private Task<DateTimeOffset?> DeclinedAsync() => App.WithDatabaseAsync(Fieldwork.Agency, db => db.Invitations
        .Where(invitation => invitation.Id == Kim.Invitation.Id).Select(invitation => invitation.DeclinedAt).SingleAsync());
}
