namespace KlantWaarde.Web.Mail.Mime;

/// <summary>An address and the name a reader sees instead of it.</summary>
/// <param name="Address">Where the mail goes.</param>
/// <param name="Name">
/// Any text, or null for none; line ends and control characters in it are written as spaces.
/// </param>
internal sealed record Mailbox(EmailAddress Address, string? Name = null);
