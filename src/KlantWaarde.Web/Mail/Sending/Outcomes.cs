using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Mail.Sending;

/// <summary>What an outcome means for the mail and for the mails behind it.</summary>
internal static class Outcomes
{
    extension(SendOutcome outcome)
    {
        /// <summary>
        /// True when the server was not reached, did not let us in or did not take us for a sender: the next mail would
        /// fare no better, and none of them is to blame.
        /// </summary>
        public bool ClosesTheWay => outcome is
            SendOutcome.NotSent { Phase: <= SmtpPhase.MailFrom } or
            SendOutcome.Refused { Phase: <= SmtpPhase.MailFrom };
    }

    extension(OutgoingMail mail)
    {
        /// <summary>Writes down what came of an attempt.</summary>
        public void Note(SendOutcome outcome, DateTimeOffset now)
        {
            var next = RetryPlan.After(mail.Attempts, now);

            switch (outcome)
            {
                case SendOutcome.Accepted { Reply: var reply }:
                    mail.Accepted($"{reply}", now);
                    break;

                case SendOutcome.Uncertain { Reason: var reason }:
                    mail.Doubted(reason);
                    break;

                case var closed when closed.ClosesTheWay:
                    mail.Postponed(closed.Said, next);
                    break;

                case SendOutcome.Refused { Permanent: true }:
                    mail.Refused(outcome.Said);
                    break;

                default:
                    mail.NotAccepted(outcome.Said, next);
                    break;
            }
        }
    }

    extension(SendOutcome outcome)
    {
        private string Said => outcome switch
        {
            SendOutcome.Refused { Reply: var reply } => $"{reply}",
            SendOutcome.NotSent { Reply: { } reply } => $"{reply}",
            SendOutcome.NotSent { Reason: var reason } => reason,
            SendOutcome.Uncertain { Reason: var reason } => reason,
            _ => "",
        };
    }
}
