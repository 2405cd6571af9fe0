namespace KlantWaarde.Domain.Demo;

/// <summary>The example that a visitor may load: an agency, its customer, that customer's clients, and two surveys.</summary>
/// <remarks>
/// Everybody in it is made up; every address ends in the reserved domain <c>.example</c> (RFC 2606), so that nobody is ever
/// mailed. The same moment gives the same data on every machine.
/// </remarks>
/// <param name="Agency">The bureau that does the research.</param>
/// <param name="AgencyTown">Where it is.</param>
/// <param name="Organisation">The opdrachtgever whose clients are asked.</param>
/// <param name="OrganisationTown">Where it is.</param>
/// <param name="AccountManagers">Who of the organisation own its accounts, by full name.</param>
/// <param name="Accounts">The client companies, each with one or two contacts.</param>
/// <param name="Finished">A survey of 60 respondents in two rollen, to look at.</param>
/// <param name="Running">A survey in its second week, to follow.</param>
public sealed record DemoData(
    string Agency,
    string AgencyTown,
    string Organisation,
    string OrganisationTown,
    IReadOnlyList<string> AccountManagers,
    IReadOnlyList<DemoAccount> Accounts,
    DemoSurvey Finished,
    DemoSurvey Running)
{
    internal const string AgencyName = "Bureau Voorbeeld";
    internal const string OrganisationName = "Noordlijn Logistiek";

    /// <summary>How long before the running survey the finished one closed: nobody is asked twice in a month.</summary>
    public static TimeSpan Between { get; } = TimeSpan.FromDays(42);

    /// <summary>The example as it looks at <paramref name="now"/>.</summary>
    public static DemoData At(DateTimeOffset now) => new(
        AgencyName,
        "Utrecht",
        OrganisationName,
        "Zwolle",
        [.. DemoAccounts.All.Select(account => account.AccountManager).Distinct()],
        DemoAccounts.All,
        DemoSurvey.Finished(now - Between),
        DemoSurvey.Running(now));
}
