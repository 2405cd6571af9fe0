using KlantWaarde.Domain.Agencies;

namespace KlantWaarde.Domain.Demo;

/// <summary>A client company of the organisation.</summary>
/// <param name="Name">As it is on the door: "Bakkerij De Korenaar".</param>
/// <param name="Town">Where it is.</param>
/// <param name="Size">A frame field: "klein", "middel" or "groot".</param>
/// <param name="AccountManager">The full name of who owns the account.</param>
public sealed record DemoAccount(string Name, string Town, string Size, string AccountManager)
{
    /// <summary>One or two people, in the order in which they are asked.</summary>
    public IReadOnlyList<DemoContact> Contacts { get; internal init; } = [];

    /// <summary>What the organisation knows of it beforehand.</summary>
    public Frame Frame { get; } = Frame.Of((Frame.Size, Size), (Frame.Region, DemoRegions.Of(Town)), (Frame.AccountManager, AccountManager));

    /// <summary>Where its mail goes, under a domain that does not exist: "bakkerij-de-korenaar.example".</summary>
    public string MailDomain => $"{MailName.Of(Name, between: "-")}.example";
}
