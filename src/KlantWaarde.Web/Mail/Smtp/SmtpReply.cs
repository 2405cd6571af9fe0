using System.Collections.Immutable;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>What the server answered.</summary>
/// <param name="Code">Three digits, 200 to 599.</param>
/// <param name="Lines">At least one; the text after the code, with control characters as spaces.</param>
internal sealed record SmtpReply(int Code, ImmutableArray<string> Lines)
{
    /// <summary>All lines as one.</summary>
    public string Text => string.Join(' ', Lines);

    /// <summary>Null when the server gives none.</summary>
    public EnhancedStatus? Status => EnhancedStatus.Parse(Lines[0]);

    public bool IsPositive => Code is >= 200 and < 300;

    public bool IsPermanentRefusal => Code is >= 500;

    public bool IsRefusal => Code is >= 400;

    /// <summary>The server closes the connection after this. Source: RFC 5321 section 3.8.</summary>
    public bool IsFarewell => Code is 421;

    public override string ToString() => $"{Code} {Text}";
}
