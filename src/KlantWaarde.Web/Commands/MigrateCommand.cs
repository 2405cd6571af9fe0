using KlantWaarde.Web.Data;

namespace KlantWaarde.Web.Commands;

/// <summary><c>migrate</c>: brings the schema up to date, as a step of a deployment.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        await app.Services.MigrateAsync();
        await Console.Out.WriteLineAsync("De database is bijgewerkt.");
        return 0;
    }
}
