using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>What came of writing a mail when its turn had come.</summary>
internal abstract record Writing
{
    private Writing()
    {
    }

    public sealed record Written(MailMessage Message) : Writing;

    /// <summary>There is no reason to send it any more.</summary>
    /// <param name="Reason">In Dutch, for who looks at the list.</param>
    public sealed record NotNeeded(string Reason) : Writing;
}
