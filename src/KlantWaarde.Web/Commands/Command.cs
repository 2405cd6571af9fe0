namespace KlantWaarde.Web.Commands;

/// <summary>What the one program does besides serving pages: <c>KlantWaarde.Web migrate</c>.</summary>
/// <param name="Run">Does it; returns the exit code.</param>
/// <param name="Rest">The arguments after its name, for the configuration.</param>
internal sealed record Command(Func<WebApplication, Task<int>> Run, string[] Rest)
{
    /// <returns>The command that <paramref name="args"/> name, or null to serve pages.</returns>
    public static Command? Of(string[] args) => args switch
    {
        ["migrate", .. var rest] => new(MigrateCommand.RunAsync, rest),
        ["seed", .. var rest] => new(SeedCommand.RunAsync, rest),
        ["backup", var file, .. var rest] => new(app => BackupCommand.RunAsync(app, file), rest),
        ["create-admin", var email, .. var rest] => new(app => CreateAdminCommand.RunAsync(app, email), rest),
        ["health", .. var rest] => new(HealthCommand.RunAsync, rest),
        _ => null,
    };

    public Task<int> RunAsync(WebApplication app) => Run(app);
}
