using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using KlantWaarde.Domain.Library;
using KlantWaarde.Web.Mail.Letters;
using KlantWaarde.Web.Texts;

namespace KlantWaarde.Web.Tests.Mail;

public sealed class InvitationLetterTests
{
    private static readonly Uri Questionnaire = new("https://onderzoek.example/v/abc");
    private static readonly Uri OptOut = new("https://onderzoek.example/v/abc/afmelden");

    [Theory]
    [InlineData(Voice.U, "Wat verwacht u van Bakker?", "Beste Kim de Klant,", "30 maart 2026")]
    [InlineData(Voice.Je, "Wat verwacht je van Bakker?", "Beste Kim de Klant,", "30 maart 2026")]
    [InlineData(Voice.English, "What do you expect of Bakker?", "Dear Kim de Klant,", "30 March 2026")]
    public void The_voice_of_the_survey_speaks(Voice voice, string subject, string greeting, string lastDay)
    {
        var letter = LetterIn(voice);

        Assert.Equal((subject, greeting), (letter.Subject, letter.Greeting));
        Assert.Contains(lastDay, LetterText.Of(letter));
        Assert.Contains(lastDay, Read(letter).TextContent);
    }

    [Fact]
    public void It_says_who_asks_for_whom_how_long_until_when_and_what_becomes_of_the_answers()
    {
        var text = LetterText.Of(LetterIn(Voice.U));

        Assert.Contains("Bakker hoort graag wat u van de samenwerking verwacht", text);
        Assert.Contains("Bureau Een onderzoekt dat.", text);
        Assert.Contains("ongeveer 4 minuten", text);
        Assert.Contains("tot en met 30 maart 2026", text);
        Assert.Contains("Uw antwoorden zijn vertrouwelijk.", text);
        Assert.Contains("Stuur deze mail niet door.", text);
        Assert.Contains("U krijgt deze mail omdat u klant bent van Bakker.", text);
    }

    [Fact]
    public void In_plain_text_each_link_stands_once_on_a_line_of_its_own()
    {
        var lines = LetterText.Of(LetterIn(Voice.U)).Split('\n');

        Assert.Single(lines, "https://onderzoek.example/v/abc");
        Assert.Single(lines, "https://onderzoek.example/v/abc/afmelden");
        Assert.Equal(2, lines.Count(line => line.Contains("https://", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_html_the_link_is_a_button_and_can_be_read_too()
    {
        var links = Read(LetterIn(Voice.U)).QuerySelectorAll("a").Select(link => (link.GetAttribute("href"), link.TextContent));

        Assert.Equal(
            [
                ("https://onderzoek.example/v/abc", "Naar de vragen"),
                ("https://onderzoek.example/v/abc", "https://onderzoek.example/v/abc"),
                ("https://onderzoek.example/v/abc/afmelden", "https://onderzoek.example/v/abc/afmelden"),
            ],
            links);
    }

    [Fact]
    public void Nothing_in_it_is_fetched_from_anywhere()
    {
        var mail = Read(LetterIn(Voice.U));

        Assert.Empty(mail.QuerySelectorAll("img, link, script, iframe, object, video, svg, [src], [background]"));
        Assert.DoesNotContain("url(", LetterHtml.Of(LetterIn(Voice.U)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nobody_is_greeted_by_an_address() =>
        Assert.Equal("Goedendag,", InvitationLetter.Of(Facts(Voice.U) with { Name = "" }).Greeting);

    [Theory]
    [InlineData("<b>Zoë</b> & \"Zn\" 'BV'")]
    [InlineData("{0} {1} {org}")]
    [InlineData("</p><script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("100% Müller €ß日本😀")]
    public void A_name_reads_as_it_was_written(string name)
    {
        var letter = InvitationLetter.Of(Facts(Voice.U) with { Name = name, Organisation = name, Agency = name });
        var mail = Read(letter);

        Assert.Contains($"Beste {name},", LetterText.Of(letter));
        Assert.Contains($"Beste {name},", mail.TextContent);
        Assert.Equal($"Wat verwacht u van {name}?", mail.QuerySelector("title")?.TextContent);
        Assert.Equal(ShapeOf(Read(LetterIn(Voice.U))), ShapeOf(mail));
    }

    [Fact]
    public void Whatever_a_name_holds_it_adds_no_element_and_no_attribute() =>
        Law.Holds(Prop.ForAll(
            AnyText.Arbitrary, name => ShapeOf(Read(LetterOf(name))).SequenceEqual(ShapeOf(Read(LetterIn(Voice.U))))));

    internal static Letter LetterIn(Voice voice) => InvitationLetter.Of(Facts(voice));

    private static Letter LetterOf(string name) =>
        InvitationLetter.Of(Facts(Voice.U) with { Name = $"Kim {name}", Organisation = name, Agency = name });

    private static InvitationFacts Facts(Voice voice) => new(
        RespondentTexts.For(voice), "Kim de Klant", "Bakker", "Bureau Een", 4, new(2026, 3, 30), Questionnaire, OptOut);

    private static IElement Read(Letter letter) => new HtmlParser().ParseDocument(LetterHtml.Of(letter)).DocumentElement;

    /// <summary>Its elements and their attributes, without words.</summary>
    private static IEnumerable<string> ShapeOf(IElement mail) =>
        mail.QuerySelectorAll("*").Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}");
}
