namespace KlantWaarde.Web.Access;

/// <summary>What a user is. Each has one; the agency's administrator may do what a consultant may.</summary>
public static class Roles
{
    /// <summary>Of the installation: makes agencies; never sees answers.</summary>
    public const string PlatformAdministrator = nameof(PlatformAdministrator);

    /// <summary>Of an agency: users, library.</summary>
    public const string AgencyAdministrator = nameof(AgencyAdministrator);

    /// <summary>Builds surveys, does the fieldwork, releases reports.</summary>
    public const string Consultant = nameof(Consultant);

    /// <summary>Of an organisation: reads its released reports.</summary>
    public const string AccountManager = nameof(AccountManager);

    public static string InDutch(string role) => role switch
    {
        PlatformAdministrator => "platformbeheerder",
        AgencyAdministrator => "bureaubeheerder",
        Consultant => "adviseur",
        AccountManager => "accountmanager",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };
}
