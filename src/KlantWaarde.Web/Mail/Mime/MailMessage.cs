namespace KlantWaarde.Web.Mail.Mime;

/// <summary>One mail to one person, in plain text and in HTML. Every header it can have is a property.</summary>
internal sealed record MailMessage
{
    /// <summary>The longest link to unsubscribe, in characters as written; a line of RFC 5322 has 998.</summary>
    public const int LinkMaxLength = 900;

    public required Mailbox From { get; init; }

    /// <summary>Who gets the answer; null when that is <see cref="From"/>.</summary>
    public Mailbox? ReplyTo { get; init; }

    public required Mailbox To { get; init; }

    /// <summary>Any text; line ends and control characters in it are written as spaces.</summary>
    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required string Html { get; init; }

    public required MessageId MessageId { get; init; }

    /// <summary>When it was written, in the offset that the reader is to see.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>
    /// Where a reader unsubscribes; null for none. When it is an https link, a mail program may post to it without
    /// asking further (RFC 8058).
    /// </summary>
    /// <exception cref="ArgumentException">It is neither https, http nor mailto, or too long.</exception>
    public Uri? ListUnsubscribe { get; init => field = value is null ? null : Checked(value); }

    /// <summary>Says that a machine wrote this, so that out-of-office programs keep silent (RFC 3834).</summary>
    public bool AutoSubmitted { get; init; }

    private static Uri Checked(Uri link)
    {
        if (!link.IsAbsoluteUri || link.Scheme is not ("https" or "http" or "mailto"))
            throw new ArgumentException($"'{link}' is not a link that a reader can unsubscribe by.", nameof(link));

        if (HeaderLink.Of(link).Length > LinkMaxLength)
            throw new ArgumentException($"'{link}' has more than {LinkMaxLength} characters.", nameof(link));

        return link;
    }
}
