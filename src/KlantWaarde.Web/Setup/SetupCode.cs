using System.Security.Cryptography;
using System.Text;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Setup;

/// <summary>
/// The code that only who sees the console knows: whoever has it may make the first account of an empty installation.
/// </summary>
public sealed class SetupCode(IServiceScopeFactory scopes, IConfiguration configuration, ILogger<SetupCode> log)
{
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // no look-alikes
    private const int Length = 12;                                     // 59 bits

    private readonly string _code =
        configuration["Setup:Code"] ?? RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Prints the code when there is nobody yet.</summary>
    public async Task AnnounceAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await IsNeededAsync(scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>(), CancellationToken.None))
            log.LogWarning("Nog niemand kan inloggen. Open de site en begin met installatiecode {Code}.", Readable);
    }

    /// <summary>True as long as nobody has an account.</summary>
    public static async Task<bool> IsNeededAsync(KlantWaardeDbContext db, CancellationToken cancellation) =>
        !await db.Users.AnyAsync(cancellation);

    /// <summary>Compares without telling how much of it was right; dashes, spaces and case do not matter.</summary>
    public bool Is(string? typed) => CryptographicOperations.FixedTimeEquals(Bytes(Plain(typed ?? "")), Bytes(Plain(_code)));

    private string Readable => string.Join('-', Plain(_code).Chunk(4).Select(part => new string(part)));

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static byte[] Bytes(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));
}
