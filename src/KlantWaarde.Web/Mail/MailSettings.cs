using KlantWaarde.Web.Mail.Mime;
using KlantWaarde.Web.Mail.Smtp;

namespace KlantWaarde.Web.Mail;

/// <summary>How mail leaves: the section <c>Mail</c> of the configuration.</summary>
public sealed record MailSettings
{
    /// <summary>Into a folder of files unless told: on a developer's machine nothing leaves it.</summary>
    public MailDelivery Delivery { get; init; } = MailDelivery.Folder;

    /// <summary>Where the files go; below the program's own folder unless it is an absolute path.</summary>
    public string Folder { get; init; } = "App_Data/post";

    /// <summary>The address that mail comes from.</summary>
    public string From { get; init; } = "onderzoek@klantwaarde.example";

    /// <summary>The name beside it; the agency's when it is empty.</summary>
    public string FromName { get; init; } = "";

    /// <summary>Whether this process empties the outbox; one that only serves pages leaves it to another.</summary>
    public bool Worker { get; init; } = true;

    /// <summary>How many connections this process sends over at once; 1 or more. Relays allow a few.</summary>
    public int Connections { get; init; } = 2;

    public SmtpServer Smtp { get; init; } = new();

    internal EmailAddress Sender => EmailAddress.Parse(From);

    /// <exception cref="InvalidOperationException">Mail could not leave with these settings; the sentence says why.</exception>
    internal MailSettings Checked()
    {
        if (!EmailAddress.TryParse(From, out _))
            throw new InvalidOperationException($"Mail:From '{From}' must be a plain email address.");

        if (Connections < 1)
            throw new InvalidOperationException($"Mail:Connections {Connections} must be 1 or more; Mail:Worker false sends nothing.");

        if (Delivery is MailDelivery.Smtp)
            Smtp.Check();

        return this;
    }
}

public enum MailDelivery
{
    Folder,
    Smtp,
}

/// <summary>The mail server that takes our messages.</summary>
public sealed record SmtpServer
{
    public string Host { get; init; } = "";

    /// <summary>1 to 65535.</summary>
    public int Port { get; init; } = 587;

    /// <summary>None, StartTls or Tls.</summary>
    public string Security { get; init; } = "StartTls";

    public string? UserName { get; init; }

    public string? Password { get; init; }

    /// <summary>Keeps the password out of logs.</summary>
    public override string ToString() => $"SmtpServer({Host}:{Port}, {Security})";

    internal SmtpSettings ToSettings() => new()
    {
        Host = Host,
        Port = Port,
        Security = Enum.Parse<SmtpSecurity>(Security, ignoreCase: true),
        UserName = string.IsNullOrEmpty(UserName) ? null : UserName,
        Password = Password ?? "",
    };

    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(Host))
            throw new InvalidOperationException("Mail:Smtp:Host is needed with Mail:Delivery Smtp.");

        if (Port is < 1 or > 65535)
            throw new InvalidOperationException($"Mail:Smtp:Port {Port} must lie between 1 and 65535.");

        if (!Enum.GetNames<SmtpSecurity>().Contains(Security, StringComparer.OrdinalIgnoreCase))
            throw new InvalidOperationException($"Mail:Smtp:Security '{Security}' is not one of None, StartTls, Tls.");
    }
}
