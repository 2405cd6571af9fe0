namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>The server said something that is not SMTP, or said it out of turn.</summary>
internal sealed class SmtpProtocolException(string message) : Exception(message);
