using System.Buffers.Text;
using System.Security.Cryptography;

namespace KlantWaarde.Domain.Surveys;

/// <summary>The secret in an emailed link: 256 random bits, written as 43 URL-safe characters.</summary>
public sealed record InvitationToken
{
    private const int Bytes = 32;
    private const int Characters = 43;

    private readonly string _secret;

    private InvitationToken(string secret) => _secret = secret;

    public static InvitationToken Create() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <returns>The token, or null when <paramref name="text"/> cannot be one.</returns>
    public static InvitationToken? Parse(string? text) =>
        text is { Length: Characters } && Base64Url.IsValid(text, out var length) && length == Bytes ? new(text) : null;

    /// <summary>What the database keeps, and looks the invitation up by: 32 bytes of SHA-256.</summary>
    public byte[] Hash() => SHA256.HashData(Base64Url.DecodeFromChars(_secret));

    /// <summary>The token itself, for the link in the email and nowhere else.</summary>
    public string Reveal() => _secret;

    /// <summary>Keeps the secret out of logs.</summary>
    public override string ToString() => "InvitationToken(***)";
}
