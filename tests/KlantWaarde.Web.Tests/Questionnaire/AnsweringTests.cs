using System.Net;
using AngleSharp.Html.Dom;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Tests.Infrastructure;

namespace KlantWaarde.Web.Tests.Questionnaire;

public sealed class AnsweringTests(App app) : RespondentTest(app), IClassFixture<App>
{
    [Fact]
    public async Task A_respondent_goes_from_the_first_page_to_the_receipt()
    {
        var page = await Browser.SubmitAsync(await OpenAsync());
        Assert.EndsWith("/rol", page.Path, StringComparison.Ordinal);
        Assert.Null(await SavedAsync());

        page = await Browser.PressAsync(page, "Volgende", ("rol", "partner"));
        for (var number = 1; number <= 2; number++)
        {
            Assert.EndsWith($"/waarden/{number}", page.Path, StringComparison.Ordinal);
            Assert.Contains("Deel 2 van 5", page.Text, StringComparison.Ordinal);
            page = await Browser.PressAsync(page, "Volgende", [.. CardsOn(page).SelectMany(Tapped)]);
        }

        page = await Browser.PressAsync(page, "Volgende",
            ("punt", People.Klantwaarden[0]), ("punt", People.Klantwaarden[1]),
            ("verrassing", "verteld"), ("verrast-door", People.Klantwaarden[2]), ("gedachte", "prima"));
        page = await Browser.PressAsync(page, "Volgende",
            ("zwaarte.prijs", "-1"), ("zwaarte.risico", "0"), ("zwaarte.tijd", "1"), ("zwaarte.moeite", "2"), ("zwaarst", "prijs"));
        page = await Browser.PressAsync(page, "Volgende",
            ("tevreden", "8"), ("waard", "1"), ("aanbevelen", "9"), ("blijven", "5"), ("gunnen", "4"), ("open", "Vaker bellen.\r\nEcht."));

        Assert.EndsWith("/overzicht", page.Path, StringComparison.Ordinal);
        Assert.Contains("Alle vragen zijn beantwoord.", page.Text, StringComparison.Ordinal);
        Assert.Equal("anoniem", page.ValueOf("toestemming"));

        page = await Browser.PressAsync(page, "Versturen", ("toestemming", "citaten"));
        Assert.EndsWith("/klaar", page.Path, StringComparison.Ordinal);

        var saved = (await SavedAsync())!;
        Assert.Contains(saved.Reference, page.Text, StringComparison.Ordinal);
        Assert.Equal(App.Clock.Now, saved.SubmittedAt);
        Assert.Equal("partner", saved.Rol);
        Assert.Equal(6, saved.Answers.Cards.Count);
        Assert.All(saved.Answers.Cards.Values, card => Assert.Equal(new(StatedAnswer.Binding, ExperienceAnswer.Better), card));
        Assert.Equal(People.Klantwaarden.Take(2).Order(), saved.Answers.Picks.Order());
        Assert.Equal((Surprise.TalkedAbout, People.Klantwaarden[2]), (saved.Answers.Surprise!.Value, saved.Answers.SurprisedBy));
        Assert.Equal([-1, 0, 1, 2], new[] { "prijs", "risico", "tijd", "moeite" }.Select(code => saved.Answers.Burden[code]));
        Assert.Equal((8, 1, 9, 5, 4), (saved.Answers.Satisfaction, saved.Answers.Worth, saved.Answers.Recommend, saved.Answers.Stay, saved.Answers.Grant));
        Assert.Equal("Vaker bellen.\nEcht.", saved.Answers.Open);
        Assert.Equal(Consent.Quotes, saved.Answers.Consent);

        static IEnumerable<Entry> Tapped(string code) => [($"belang.{code}", "binding"), ($"ervaring.{code}", "beter")];
    }

    [Fact]
    public async Task The_way_back_keeps_what_was_tapped()
    {
        var page = await Browser.PressAsync(await OpenAsync("/rol"), "Volgende", ("rol", "partner"));
        page = await Browser.PressAsync(page, "Volgende");
        var card = CardsOn(page)[0];

        var before = await Browser.PressAsync(page, "Vorige", ($"belang.{card}", "binding"));

        Assert.EndsWith("/waarden/1", before.Path, StringComparison.Ordinal);
        Assert.Equal(StatedAnswer.Binding, (await SavedAsync())!.Answers.Cards[card].Stated);
    }

    [Fact]
    public async Task The_same_link_goes_on_at_the_first_page_with_something_open()
    {
        await App.People.BeginAsync(Fieldwork, Kim);

        var start = await OpenAsync();
        Assert.Contains("Opgeslagen om 10:00", start.Text, StringComparison.Ordinal);
        var page = await Browser.PressAsync(start, "Ga verder");

        Assert.EndsWith("/waarden/1", page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cards_keep_their_order_and_hold_every_klantwaarde_once()
    {
        await App.People.BeginAsync(Fieldwork, Kim);

        var first = CardsOn(await OpenAsync("/waarden/1"));
        var second = CardsOn(await OpenAsync("/waarden/2"));

        Assert.Equal(first, CardsOn(await OpenAsync("/waarden/1")));
        Assert.Equal((3, 3), (first.Count, second.Count));
        Assert.Equal(People.Klantwaarden.Order(), first.Concat(second).Order());
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand()
    {
        await App.People.BeginAsync(Fieldwork, Kim);

        foreach (var page in new[] { "/waarden/1", "/doorslag", "/investering", "/tot-slot" })
            Assert.DoesNotContain((await OpenAsync(page)).Document.QuerySelectorAll("input").OfType<IHtmlInputElement>(), input => input.IsChecked);
    }

    [Fact]
    public async Task Two_tabs_do_not_lose_each_others_pages()
    {
        await App.People.BeginAsync(Fieldwork, Kim);
        var (left, right) = (await OpenAsync("/waarden/1"), await OpenAsync("/tot-slot"));
        var card = CardsOn(left)[0];

        await Browser.PressAsync(right, "Volgende", ("tevreden", "7"));
        await Browser.PressAsync(left, "Volgende", ($"belang.{card}", "basis"));

        var saved = (await SavedAsync())!.Answers;
        Assert.Equal(7, saved.Satisfaction);
        Assert.Equal(StatedAnswer.Basis, saved.Cards[card].Stated);
        Assert.Equal("partner", saved.Rol);
    }

    [Fact]
    public async Task Pages_saved_at_the_same_moment_are_all_kept()
    {
        var posts = new[]
        {
            PostAsync("/rol", ("rol", "leverancier")),
            PostAsync("/doorslag", ("gedachte", "oke")),
            PostAsync("/investering", ("zwaarst", "tijd")),
            PostAsync("/tot-slot", ("tevreden", "6")),
            PostAsync("/tot-slot", ("open", "Alles.")),
            PostAsync("/doorslag", ("verrassing", "nee")),
        };
        foreach (var response in await Task.WhenAll(posts))
            using (response)
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        var saved = (await SavedAsync())!;
        Assert.Equal(6, saved.Revision);
        Assert.Equal(
            ("leverancier", "tijd", 6, "Alles.", (Surprise?)Surprise.No),
            (saved.Answers.Rol, saved.Answers.Heaviest, saved.Answers.Satisfaction, saved.Answers.Open, saved.Answers.Surprise));
        Assert.NotNull(saved.Answers.Thought);
    }

    [Fact]
    public async Task Without_a_rol_there_are_no_cards_and_the_page_says_why()
    {
        var page = await OpenAsync("/waarden/1");
        Assert.EndsWith("/rol", page.Path, StringComparison.Ordinal);

        page = await Browser.PressAsync(page, "Volgende");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Kies hoe u Bakker Logistiek ziet.", page.FaultOf("rol"));
        Assert.Equal([page.FaultOf("rol")!], page.Faults);
        Assert.StartsWith("Fout: ", page.Document.Title, StringComparison.Ordinal);
        Assert.Equal("#rol", page.Document.QuerySelector(".faults a")!.GetAttribute("href"));
        Assert.Equal("radio", page.Document.GetElementById("rol")!.GetAttribute("type"));
    }

    [Fact]
    public async Task More_than_three_picks_come_back_with_everything_that_was_chosen()
    {
        await App.People.BeginAsync(Fieldwork, Kim);

        var page = await Browser.PressAsync(await OpenAsync("/doorslag"), "Volgende",
            [.. People.Klantwaarden.Take(4).Select(code => new Entry("punt", code)), ("gedachte", "top")]);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Kies hoogstens 3 punten. U koos er 4.", page.FaultOf("punt"));
        Assert.Equal(4, page.Document.QuerySelectorAll("input[name=punt]").OfType<IHtmlInputElement>().Count(box => box.IsChecked));
        Assert.Equal("top", page.ValueOf("gedachte"));
        Assert.Null((await SavedAsync())!.Answers.Thought);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_kept_on_the_page()
    {
        await App.People.BeginAsync(Fieldwork, Kim);
        var text = new string('z', Answers.OpenMaxLength + 1);

        var page = await Browser.PressAsync(await OpenAsync("/tot-slot"), "Volgende", ("open", text), ("tevreden", "3"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotNull(page.FaultOf("open"));
        Assert.Equal((text, "3"), (page.ValueOf("open"), page.ValueOf("tevreden")));
    }

    [Fact]
    public async Task Picks_and_the_open_answer_can_be_taken_back()
    {
        await App.People.BeginAsync(Fieldwork, Kim, People.Answered());

        await Browser.PressAsync(await OpenAsync("/doorslag"), "Volgende", ("punt", null));
        await Browser.PressAsync(await OpenAsync("/tot-slot"), "Volgende", ("open", ""));

        var saved = (await SavedAsync())!.Answers;
        Assert.Empty(saved.Picks);
        Assert.Null(saved.Open);
        Assert.Equal(8, saved.Satisfaction);
    }

    [Fact]
    public async Task From_the_overview_a_page_leads_back_to_the_overview()
    {
        await App.People.BeginAsync(Fieldwork, Kim, People.Answered());
        var overview = await OpenAsync("/overzicht");
        var change = overview.Document.QuerySelectorAll(".summary a")[^1].GetAttribute("href")!;

        var page = await Browser.PressAsync(await Browser.OpenAsync(change), "Opslaan", ("tevreden", "2"));

        Assert.EndsWith("/overzicht", page.Path, StringComparison.Ordinal);
        Assert.Equal(2, (await SavedAsync())!.Answers.Satisfaction);
    }

    [Fact]
    public async Task Later_saves_the_page_and_shows_where_to_go_on()
    {
        await App.People.BeginAsync(Fieldwork, Kim);

        var page = await Browser.PressAsync(await OpenAsync("/investering"), "Opslaan en later verder", ("zwaarst", "tijd"));

        Assert.Equal(Kim.Link, page.Path);
        Assert.Equal("tijd", (await SavedAsync())!.Answers.Heaviest);
    }

    [Fact]
    public async Task English_keeps_the_answers_and_stays_on_every_page()
    {
        await App.People.BeginAsync(Fieldwork, Kim, People.Answered() with { Satisfaction = 4 });

        var page = await Browser.FollowAsync(await OpenAsync("/tot-slot"), "English");
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("4", page.ValueOf("tevreden"));

        page = await Browser.PressAsync(page, "Next", ("tevreden", "5"));
        Assert.Equal("Check your answers", page.Heading);
        Assert.All(
            page.Document.QuerySelectorAll("main a, footer a").OfType<IHtmlAnchorElement>(),
            link => Assert.Contains("taal=en", link.Href, StringComparison.Ordinal));

        page = await Browser.FollowAsync(page, "Nederlands");
        Assert.Equal("Kijk uw antwoorden na", page.Heading);
        Assert.Equal(5, (await SavedAsync())!.Answers.Satisfaction);
    }
}
