using KlantWaarde.Web.Mail.Mime;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Tests.Mail;

/// <summary>Mail for tests to send.</summary>
internal static class Letters
{
    public static MailMessage Invitation { get; } = new()
    {
        From = new(EmailAddress.Parse("onderzoek@bureau.example"), "Bureau Één"),
        ReplyTo = new(EmailAddress.Parse("bram@bureau.example"), "Bram \"de\" Adviseur"),
        To = new(EmailAddress.Parse("anna@voorbeeld.example"), "Zoë 😀 van der Meer"),
        Subject = "Wat vindt u van één uur advies à € 150?",
        Text = """
            Beste Zoë,

            .punt vooraan, en dan ..twee
            From hier af: é, ë, €, 😀 en "aanhalingstekens".
            Een heel lange regel waarin niets te breken valt: https://bureau.example/v/0123456789abcdefghijklmnopqrst
            Met een spatie aan het eind 
            .
            Groet
            """,
        Html = "<html lang=\"nl\"><body>\n<p>Beste Zoë, wat vindt u van één uur à € 150? 😀</p>\n.\n</body></html>\n",
        MessageId = MessageId.For(
            Guid.Parse("0199c1a2-0000-7000-8000-000000000001"), EmailAddress.Parse("onderzoek@bureau.example")),
        Date = new(2026, 3, 9, 8, 5, 7, TimeSpan.FromHours(1)),
        ListUnsubscribe = new("https://bureau.example/afmelden/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"),
        AutoSubmitted = true,
    };

    /// <summary>The two people on its envelope.</summary>
    public static SmtpEnvelope Envelope { get; } = new(Invitation.From.Address, Invitation.To.Address);

    extension(SmtpConnection connection)
    {
        /// <summary>Sends the invitation.</summary>
        public Task<SendOutcome> SendLetterAsync() => connection.SendAsync(Invitation, CancellationToken.None);
    }

    public static string WithCrLf(string text) => text.ReplaceLineEndings("\r\n");
}
