namespace KlantWaarde.Web.Contacts;

/// <summary>What a column of a contact file can hold for us.</summary>
public enum ContactField
{
    /// <summary>The company the contact speaks for.</summary>
    Account,

    FirstName,

    /// <summary>What stands between first and last name: "van der".</summary>
    Prefix,

    /// <summary>A second first name; people who lack a column for the prefix put it here.</summary>
    MiddleName,

    LastName,

    /// <summary>The whole name in one cell: "Janneke de Vries" or "Vries, Janneke de".</summary>
    FullName,

    Email,

    Language,

    Rol,

    /// <summary>How large the company is, as a category: "groot".</summary>
    Size,

    /// <summary>The trade of the company.</summary>
    Sector,

    Region,

    /// <summary>The year since which the company is a klant.</summary>
    ClientSince,

    /// <summary>Who of the organisation looks after the company.</summary>
    AccountManager,
}
