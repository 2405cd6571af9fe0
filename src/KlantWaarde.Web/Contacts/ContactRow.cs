using KlantWaarde.Domain.Agencies;

namespace KlantWaarde.Web.Contacts;

/// <summary>A contact that can be invited.</summary>
/// <param name="Row">The row number as Excel shows it.</param>
/// <param name="Account">The company, never empty.</param>
/// <param name="FirstName">First name or initials; may be empty.</param>
/// <param name="Prefix">"van der" as typed; may be empty.</param>
/// <param name="LastName">Without the prefix; may be empty.</param>
/// <param name="Email">As it goes over the wire: ASCII, the domain in lower case and an IDN in its xn-- form.</param>
/// <param name="Language">"nl" or "en".</param>
/// <param name="Rol">As typed; may be empty.</param>
public sealed record ContactRow(
    int Row,
    string Account,
    string FirstName,
    string Prefix,
    string LastName,
    string Email,
    string Language,
    string Rol)
{
    /// <summary>What the row says of the company: its size, its region, who looks after it.</summary>
    public Frame Frame { get; init; } = Frame.None;

    /// <summary>"Janneke de Vries"; empty when the file has no name.</summary>
    public string DisplayName => Joined(FirstName, Prefix, LastName);

    /// <summary>The name without the first name, whose prefix then takes a capital: "De Vries".</summary>
    public string Surname => Capitalised(Joined(Prefix, LastName));

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(part => part is not ""));

    /// <summary>An apostrophe takes no capital and passes none on: "’t Hart" stays.</summary>
    private static string Capitalised(string name) => name is "" ? "" : char.ToUpperInvariant(name[0]) + name[1..];
}
