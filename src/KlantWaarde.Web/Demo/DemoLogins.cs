using KlantWaarde.Web.Access;

namespace KlantWaarde.Web.Demo;

/// <summary>A login of the example.</summary>
public sealed record DemoLogin(string Name, string Email, string Role);

/// <summary>Who may sign in to the example, each with the same password.</summary>
public sealed record DemoLogins(string Password)
{
    public static DemoLogin Consultant { get; } = new("Anna de Vries", "adviseur@voorbeeld.example", Roles.Consultant);

    public static IReadOnlyList<DemoLogin> All { get; } =
    [
        Consultant,
        new("Bram Hoekstra", "bureau@voorbeeld.example", Roles.AgencyAdministrator),
        new("Carla Smit", "accountmanager@voorbeeld.example", Roles.AccountManager),
        new("Dirk Platform", "platform@voorbeeld.example", Roles.PlatformAdministrator),
    ];

    /// <summary>For the console: nowhere else is the password.</summary>
    public override string ToString() => string.Join(
        Environment.NewLine,
        ["Het voorbeeld is geladen. Inloggen kan met:", .. All.Select(login => $"  {Roles.InDutch(login.Role),-18} {login.Email}"), $"  wachtwoord         {Password}"]);
}
