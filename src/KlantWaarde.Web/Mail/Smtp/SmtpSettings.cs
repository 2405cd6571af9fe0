using System.Security.Cryptography.X509Certificates;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>How the way to the server is closed to others.</summary>
internal enum SmtpSecurity
{
    /// <summary>Not at all: for a server on this machine.</summary>
    None,

    /// <summary>Closed before anything is said that matters; a server that cannot is not used. Port 587.</summary>
    StartTls,

    /// <summary>Closed from the first octet. Port 465.</summary>
    Tls,
}

/// <summary>Which server takes our mail, and how to speak to it.</summary>
internal sealed record SmtpSettings
{
    public required string Host { get; init; }

    /// <summary>1 to 65535.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no port.</exception>
    public int Port
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 65535);
            field = value;
        }
    } = 587;

    public SmtpSecurity Security { get; init; } = SmtpSecurity.StartTls;

    /// <summary>
    /// Null when the server asks for no name. With one, the connection is closed to others or stays on this machine.
    /// </summary>
    public string? UserName { get; init; }

    public string Password { get; init; } = "";

    /// <summary>What we call ourselves: the name of this host, or its address in square brackets.</summary>
    /// <exception cref="ArgumentException">It holds more than a name or an address.</exception>
    public string ClientName
    {
        get;
        init => field = value is not "" && value.All(IsOfAName)
            ? value
            : throw new ArgumentException($"'{value}' is not the name of a host.", nameof(ClientName));
    } = "localhost";

    /// <summary>How long each step may take: connecting, a command and its reply, or handing over the text.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long to wait for the answer to a whole message. Longer than the rest, since giving up early leaves a mail of
    /// which nobody knows whether it went. Source: RFC 5321 section 4.5.3.2.6.
    /// </summary>
    public TimeSpan AcceptanceTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The authorities that may vouch for the server; null for those that this machine trusts.</summary>
    public X509Certificate2Collection? TrustedRoots { get; init; }

    private static bool IsOfAName(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' or '[' or ']';

    /// <summary>Keeps the password out of logs.</summary>
    public override string ToString() => $"SmtpSettings({Host}:{Port}, {Security})";
}
