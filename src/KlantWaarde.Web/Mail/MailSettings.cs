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

    public SmtpServer Smtp { get; init; } = new();
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

    public int Port { get; init; } = 587;

    /// <summary>None, StartTls or Tls.</summary>
    public string Security { get; init; } = "StartTls";

    public string? UserName { get; init; }

    public string? Password { get; init; }
}
