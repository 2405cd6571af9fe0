namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>What is known about a message after an attempt to send it.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The server has taken the message on.</summary>
    public sealed record Accepted(SmtpReply Reply) : SendOutcome;

    /// <summary>The server said no to this message: it has not taken it on.</summary>
    public sealed record Refused(SmtpPhase Phase, SmtpReply Reply) : SendOutcome
    {
        public int Code => Reply.Code;

        public string Text => Reply.Text;

        /// <summary>True for 5xx, which will be no again; false for 4xx, which may be yes later.</summary>
        public bool Permanent => Reply.IsPermanentRefusal;
    }

    /// <summary>
    /// The message was never handed over: the server has not taken it on, and another attempt is safe. What went
    /// wrong lies with the connection or the account, never with the message.
    /// </summary>
    /// <param name="Phase">Where it ended; before <see cref="SmtpPhase.Acceptance"/>.</param>
    /// <param name="Reason">One line for an administrator, without secrets.</param>
    /// <param name="Reply">What the server said to it; null when it said nothing.</param>
    public sealed record NotSent(SmtpPhase Phase, string Reason, SmtpReply? Reply = null) : SendOutcome;

    /// <summary>
    /// The final dot may have reached the server and no whole reply came back. Nobody can know whether the message was
    /// taken on; sending it again may send it twice.
    /// </summary>
    public sealed record Uncertain(string Reason) : SendOutcome;
}
