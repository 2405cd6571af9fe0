using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Commands;

/// <summary><c>backup FILE</c>: a consistent copy of the SQLite database while the program runs.</summary>
internal static class BackupCommand
{
    public static async Task<int> RunAsync(WebApplication app, string file)
    {
        if (File.Exists(file))
            return await FailAsync($"{file} bestaat al; kies een andere naam.");

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>();

        if (!db.Database.IsSqlite())
            return await FailAsync("Maak van PostgreSQL een reservekopie met pg_dump; zie README.md.");

        await db.Database.ExecuteSqlAsync($"VACUUM INTO {Path.GetFullPath(file)}");
        await Console.Out.WriteLineAsync($"De reservekopie staat in {Path.GetFullPath(file)}.");
        return 0;
    }

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
