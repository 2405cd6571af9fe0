using System.Text;
using FsCheck.Fluent;
using KlantWaarde.Web.Mail.Delivery;
using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Tests.Mail.Delivery;

public sealed class StoredMailTests
{
    [Fact]
    public void A_letter_reads_back_as_it_was_written()
    {
        var letter = Letters.Invitation;

        var mail = Read(letter);

        Assert.Equal(letter.Subject, mail.Subject);
        Assert.Equal("Zoë 😀 van der Meer <anna@voorbeeld.example>", mail.Header("To"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Equal("", mail.Header("Bcc"));
        Assert.Equal(letter.Text.ReplaceLineEndings("\n"), mail.Text);
        Assert.Equal(letter.Html.ReplaceLineEndings("\n"), mail.Html);
    }

    [Fact]
    public void Any_text_comes_back_with_plain_line_ends() => Law.Holds(Prop.ForAll(AnyText.Arbitrary, text =>
        Read(Letters.Invitation with { Text = text, Html = text }) is var mail && mail.Text == Plain(text) && mail.Html == Plain(text)));

    [Theory]
    [InlineData("")]
    [InlineData("Subject: x\r\n\r\nno parts")]
    [InlineData("Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b--")]
    public void What_is_not_our_mail_is_refused(string file) => Assert.Throws<FormatException>(() => StoredMail.Parse(file));

    private static StoredMail Read(MailMessage message) => StoredMail.Parse(Encoding.UTF8.GetString(MimeWriter.Write(message)));

    // Half a surrogate pair cannot be written; everything else can.
    private static string Plain(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n").Replace('\r', '\n')));
}
