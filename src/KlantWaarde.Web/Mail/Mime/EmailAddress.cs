using System.Diagnostics.CodeAnalysis;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>
/// An address to write to: "anna@voorbeeld.nl". Whatever it was read from, it holds no character that could end a
/// header or a command, so it can be written into either as it is.
/// </summary>
/// <remarks>
/// Stricter than RFC 5321 on purpose: a local part in quotes is legal, rare, and how commands have been smuggled
/// into mail libraries. The case of the local part is kept, because only the receiver knows whether it matters.
/// </remarks>
internal sealed record EmailAddress
{
    /// <summary>The longest address in characters. Source: RFC 3696 erratum 1690.</summary>
    public const int MaxLength = 254;

    /// <summary>The longest part before the @. Source: RFC 5321 section 4.5.3.1.1.</summary>
    public const int LocalMaxLength = 64;

    private EmailAddress(string local, string domain) => (Local, Domain) = (local, domain);

    /// <summary>What stands before the @: ASCII, words joined by dots.</summary>
    public string Local { get; }

    /// <summary>What stands after the @: ASCII, lower case, with at least one dot.</summary>
    public string Domain { get; }

    /// <summary>Reads an address as a person types it; spaces around it are the caller's to take off.</summary>
    /// <returns>False for anything but one plain address: quotes, comments, spaces and names included.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        var at = text?.IndexOf('@') ?? -1;
        address = at < 0 ? null : Of(text![..at], text[(at + 1)..]);
        return address is not null;
    }

    /// <summary>Reads an address that must be one: of the settings, or of our own database.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a plain address.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address)
            ? address
            : throw new FormatException($"'{text}' is not a plain email address.");

    private static EmailAddress? Of(string local, string domain) =>
        local.Length <= LocalMaxLength
        && DotAtom.Is(local)
        && DomainName.ToAscii(domain) is { } ascii
        && local.Length + 1 + ascii.Length <= MaxLength
            ? new(local, ascii)
            : null;

    public override string ToString() => $"{Local}@{Domain}";
}
