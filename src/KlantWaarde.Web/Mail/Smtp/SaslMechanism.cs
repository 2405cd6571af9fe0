using System.Text;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>A way to say who we are, as the lines to send. Source: RFC 4954.</summary>
/// <param name="Name">As the server lists it after AUTH.</param>
/// <param name="Command">The line that starts it, with the first answer in it where the mechanism allows.</param>
/// <param name="Answers">What to answer to each 334, in order.</param>
internal sealed record SaslMechanism(string Name, string Command, params IReadOnlyList<string> Answers)
{
    /// <returns>The first of the ways we know that the server knows too; null for none.</returns>
    public static SaslMechanism? For(SmtpCapabilities capabilities, string userName, string password) =>
        new[] { Plain(userName, password), Login(userName, password) }
            .FirstOrDefault(mechanism => capabilities.Offers("AUTH", mechanism.Name));

    private static SaslMechanism Plain(string userName, string password) =>
        new("PLAIN", $"AUTH PLAIN {Base64($"\0{userName}\0{password}")}");

    private static SaslMechanism Login(string userName, string password) =>
        new("LOGIN", "AUTH LOGIN", Base64(userName), Base64(password));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>Keeps the password out of logs.</summary>
    public override string ToString() => $"SaslMechanism({Name})";
}
