using KlantWaarde.Web.Data;
using KlantWaarde.Web.Demo;

namespace KlantWaarde.Web.Commands;

/// <summary><c>seed</c>: loads the example agency into an empty database and prints its logins.</summary>
internal static class SeedCommand
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        await app.Services.MigrateAsync();
        await using var scope = app.Services.CreateAsyncScope();

        if (await scope.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(CancellationToken.None) is { } logins)
        {
            await Console.Out.WriteLineAsync(logins.ToString());
            return 0;
        }

        await Console.Error.WriteLineAsync("Er zijn al gebruikers; het voorbeeld gaat alleen in een lege database.");
        return 1;
    }
}
