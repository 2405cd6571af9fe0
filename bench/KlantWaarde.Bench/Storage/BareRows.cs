using System.Text.Json;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Bench.Storage;

/// <summary>The least that anybody must do who reads the answers: fetch each row with its organisation, and walk through its JSON.</summary>
internal static class BareRows
{
    private const string Query = """
        SELECT contact."AccountId", response."Answers"
        FROM "Responses" AS response
        JOIN "Invitations" AS invitation ON invitation."Id" = response."InvitationId"
        JOIN "Contacts" AS contact ON contact."Id" = invitation."ContactId"
        WHERE response."SubmittedAt" IS NOT NULL
        """;

    /// <returns>How many tokens the documents have together.</returns>
    public static async Task<int> WalkAsync(KlantWaardeDbContext db)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Query;
        await using var reader = await command.ExecuteReaderAsync();

        var tokens = 0;
        while (await reader.ReadAsync())
        {
            _ = reader.GetGuid(0);
            tokens += TokensOf(await reader.GetFieldValueAsync<byte[]>(1));
        }

        return tokens;
    }

    private static int TokensOf(byte[] json)
    {
        var walker = new Utf8JsonReader(json);
        var tokens = 0;
        while (walker.Read()) tokens++;
        return tokens;
    }
}
