namespace KlantWaarde.Web.Mail;

/// <summary>What a mail is for; with its subject it is unique, so nobody gets the same mail twice.</summary>
public enum MailKind
{
    /// <summary>To a respondent; the subject is the invitation.</summary>
    Invitation,

    /// <summary>To a user who needs a password; the subject is the user.</summary>
    Welcome,
}
