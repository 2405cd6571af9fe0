using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Tests.Mail.Mime;

public sealed class MimeWriterTests
{
    private static readonly string[] Names =
    [
        "Date", "From", "Reply-To", "To", "Subject", "Message-ID", "Auto-Submitted", "List-Unsubscribe",
        "List-Unsubscribe-Post", "MIME-Version", "Content-Type",
    ];

    [Fact]
    public async Task Another_parser_finds_in_a_mail_what_was_put_in()
    {
        var sent = Letters.Invitation;

        var read = await Python.ParseMailAsync(MimeWriter.Write(sent));

        Assert.Empty(read.Defects);
        Assert.Equal(Names, read.Names);
        Assert.Equal([["Bureau Één", "onderzoek@bureau.example"]], read.From);
        Assert.Equal([["Bram \"de\" Adviseur", "bram@bureau.example"]], read.ReplyTo);
        Assert.Equal([["Zoë 😀 van der Meer", "anna@voorbeeld.example"]], read.To);
        Assert.Equal(sent.Subject, read.Values["Subject"]);
        Assert.Equal(["multipart/alternative", "text/plain", "text/html"], read.Types);
        Assert.Equal([Letters.WithCrLf(sent.Text), Letters.WithCrLf(sent.Html)], read.Bodies);
        Assert.Equal(sent.Date, read.Date);
        Assert.Equal("<0199c1a2000070008000000000000001@bureau.example>", read.Values["Message-ID"]);
        Assert.Equal("auto-generated", read.Values["Auto-Submitted"]);
        Assert.Equal($"<{sent.ListUnsubscribe}>", read.Values["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", read.Values["List-Unsubscribe-Post"]);
    }

    [Fact]
    public async Task A_subject_of_300_characters_with_accents_survives()
    {
        var subject = string.Concat(Enumerable.Repeat("geïnteresseerde coördinatoren éénmaal à € 5 ", 7))[..299] + "!";

        var read = await Python.ParseMailAsync(MimeWriter.Write(Letters.Invitation with { Subject = subject }));

        Assert.Empty(read.Defects);
        Assert.Equal(subject, read.Values["Subject"]);
    }

    [Fact]
    public async Task The_worst_of_texts_reads_the_same_to_another_parser()
    {
        var worst = AnyText.Worst;
        var mail = Letters.Invitation;
        var sent = mail with { Subject = worst, Text = worst, Html = worst, To = mail.To with { Name = worst } };

        var read = await Python.ParseMailAsync(MimeWriter.Write(sent));

        var lines = AnyText.WellFormed(worst).Replace("\r\n", "\n").Replace('\r', '\n').Replace("\n", "\r\n");
        Assert.Equal([lines, lines], read.Bodies);
        Assert.Equal(Names, read.Names);
        Assert.Equal("anna@voorbeeld.example", Assert.Single(read.To)[1]);
    }

    [Fact]
    public void No_text_makes_a_header_of_its_own() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
        {
            var mail = Letters.Invitation;
            var written = Written(mail with
            {
                Subject = text,
                Text = text,
                Html = text,
                From = mail.From with { Name = text },
                ReplyTo = mail.ReplyTo! with { Name = text },
                To = mail.To with { Name = text },
            });

            var head = written[..written.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
            var fields = head.Split("\r\n").Where(line => line[0] is not ' ');
            Assert.Equal(Names, fields.Select(field => field.Split(':')[0]));
            Assert.Equal(3, written.Split("\r\n--=_").Length - 1);
            Assert.DoesNotContain(written.Split("\r\n"), line => !IsAsShortAsItCanBe(line) || !line.All(IsPrintable));
        }));

    // A link has no place to fold.
    private static bool IsAsShortAsItCanBe(string line) =>
        line.Length <= 78 || line.StartsWith("List-Unsubscribe: <", StringComparison.Ordinal);

    private static bool IsPrintable(char c) => c is '\t' or (>= ' ' and <= '~');

    [Fact]
    public void The_same_mail_gives_the_same_octets_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Written(Letters.Invitation);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(plain, Written(Letters.Invitation));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Contains("Date: Mon, 09 Mar 2026 08:05:07 +0100\r\n", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_without_extras_has_no_extra_headers()
    {
        var mail = Letters.Invitation with { ReplyTo = null, ListUnsubscribe = null, AutoSubmitted = false };

        Assert.DoesNotContain("Reply-To", Written(mail), StringComparison.Ordinal);
        Assert.DoesNotContain("List-Unsubscribe", Written(mail), StringComparison.Ordinal);
        Assert.DoesNotContain("Auto-Submitted", Written(mail), StringComparison.Ordinal);
        Assert.DoesNotContain("Bcc", Written(mail), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("mailto:af@bureau.example?subject=af", "<mailto:af@bureau.example?subject=af>", false)]
    [InlineData("http://bureau.example/af", "<http://bureau.example/af>", false)]
    [InlineData("https://bücher.example/é<y>", "<https://xn--bcher-kva.example/%C3%A9%3Cy%3E>", true)]
    [InlineData("https://x.example/?\r\nBcc: a", "<https://x.example/?%0D%0ABcc:%20a>", true)]
    public void Only_an_https_link_unsubscribes_with_one_click(string link, string expected, bool oneClick)
    {
        var written = Written(Letters.Invitation with { ListUnsubscribe = new(link) });

        Assert.Contains($"\r\nList-Unsubscribe: {expected}\r\n", written, StringComparison.Ordinal);
        Assert.Equal(oneClick, written.Contains(
            "\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/af")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://x.example/", 900)]
    public void A_link_that_no_reader_can_follow_is_a_bug(string start, int more = 0)
    {
        var link = new Uri(start + new string('a', more), UriKind.RelativeOrAbsolute);

        Assert.Throws<ArgumentException>(() => Letters.Invitation with { ListUnsubscribe = link });
    }

    private static string Written(MailMessage mail) => Encoding.ASCII.GetString(MimeWriter.Write(mail));
}
