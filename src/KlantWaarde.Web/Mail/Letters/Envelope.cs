using KlantWaarde.Domain;
using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>Puts a letter into a message: from whom, to whom, and the headers that every mail of ours has.</summary>
internal sealed class Envelope(MailSettings settings, TimeProvider clock)
{
    /// <remarks>
    /// No List-Unsubscribe: its https form promises that a mail program may post to it without asking (RFC 8058), and
    /// the page to opt out asks first. The link to that page stands in the letter.
    /// </remarks>
    public MailMessage Around(OutgoingMail mail, Letter letter, string name, string agency) => new()
    {
        From = new(settings.Sender, settings.FromName is { Length: > 0 } given ? given : agency),
        To = new(EmailAddress.Parse(mail.To), name is "" ? null : name),
        Subject = letter.Subject,
        Text = LetterText.Of(letter),
        Html = LetterHtml.Of(letter),
        MessageId = MessageId.For(mail.Id.Value, settings.Sender),
        Date = clock.GetUtcNow().InDutchTime(),
        AutoSubmitted = true,
    };
}
