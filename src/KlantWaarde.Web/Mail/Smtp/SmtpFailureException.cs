namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>
/// Ends the dialogue from within a step. It goes no further than <see cref="SmtpConnection"/>, which makes an outcome
/// of it.
/// </summary>
internal sealed class SmtpFailureException(
    SmtpPhase phase, string reason, SmtpReply? reply = null, Exception? cause = null) : Exception(reason, cause)
{
    /// <summary>Whether the final dot may have been written is all that decides what can be known.</summary>
    public SendOutcome ToOutcome() => phase is SmtpPhase.Acceptance
        ? new SendOutcome.Uncertain(Message)
        : new SendOutcome.NotSent(phase, Message, reply);
}
