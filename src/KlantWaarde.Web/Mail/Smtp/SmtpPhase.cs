namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>How far a message has come, in the order of the dialogue.</summary>
internal enum SmtpPhase
{
    /// <summary>Finding and reaching the server.</summary>
    Connect,

    /// <summary>Waiting for the server to greet.</summary>
    Banner,

    /// <summary>EHLO.</summary>
    Hello,

    /// <summary>STARTTLS.</summary>
    StartTls,

    /// <summary>The TLS handshake and the check of the certificate.</summary>
    Tls,

    /// <summary>AUTH.</summary>
    Authenticate,

    /// <summary>MAIL FROM.</summary>
    MailFrom,

    /// <summary>RCPT TO.</summary>
    RcptTo,

    /// <summary>DATA and the text of the message, up to the final dot.</summary>
    Data,

    /// <summary>From the final dot on: the server may have taken the message. Before it, it cannot have.</summary>
    Acceptance,
}
