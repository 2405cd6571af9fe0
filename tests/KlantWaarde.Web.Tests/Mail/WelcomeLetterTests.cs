using AngleSharp.Html.Parser;
using KlantWaarde.Web.Mail.Letters;

namespace KlantWaarde.Web.Tests.Mail;

public sealed class WelcomeLetterTests
{
    private static readonly WelcomeFacts Facts = new(
        "Chris <de> Boer", "chris@bureau.example", "Bureau \"Een\"", "adviseur", IsNew: true, 3,
        new("https://onderzoek.example/wachtwoord/1?code=a%2Bb%3D"));

    [Fact]
    public void A_new_user_reads_for_whom_as_what_and_how_long_the_link_works()
    {
        var text = LetterText.Of(WelcomeLetter.Of(Facts));

        Assert.StartsWith("Beste Chris <de> Boer,\n\nBureau \"Een\" werkt met KlantWaarde en heeft u toegevoegd als adviseur.", text);
        Assert.Contains("3 dagen", text);
        Assert.Contains("U logt in met chris@bureau.example.", text);
    }

    [Fact]
    public void Who_had_a_password_reads_that_the_link_is_for_another() =>
        Assert.Contains("een nieuw wachtwoord te kiezen", LetterText.Of(WelcomeLetter.Of(Facts with { IsNew = false })));

    [Fact]
    public void The_code_in_the_link_survives_both_forms()
    {
        var letter = WelcomeLetter.Of(Facts);
        var links = new HtmlParser().ParseDocument(LetterHtml.Of(letter)).QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

        Assert.Contains("https://onderzoek.example/wachtwoord/1?code=a%2Bb%3D\n", LetterText.Of(letter));
        Assert.All(links, link => Assert.Equal("https://onderzoek.example/wachtwoord/1?code=a%2Bb%3D", link));
    }
}
