using KlantWaarde.Domain.Agencies;

namespace KlantWaarde.Web.Contacts;

/// <summary>How large a contact file and its parts may be.</summary>
/// <remarks>Source: reliability T16 for the file; RFC 5321 4.5.3.1 for the address.</remarks>
public static class ContactLimits
{
    /// <summary>The largest file, in bytes: 10 MB.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>The most rows under the header that hold something.</summary>
    public const int Rows = 100_000;

    public const int Columns = 200;

    /// <summary>The longest cell of any column, in characters: 32 Ki.</summary>
    public const int CellCharacters = 32 * 1024;

    /// <summary>The longest account, part of a name, or rol, in characters.</summary>
    public const int NameCharacters = 100;

    /// <summary>The longest category of a frame variable, in characters.</summary>
    public const int CategoryCharacters = Frame.CategoryMaxLength;

    /// <summary>The longest address as it goes over the wire, in characters.</summary>
    public const int EmailCharacters = 254;

    /// <summary>The longest part of an address before the @, in characters.</summary>
    public const int EmailLocalCharacters = 64;

    /// <summary>How much of a rejected value is shown, in characters.</summary>
    public const int ShownCharacters = 80;
}
