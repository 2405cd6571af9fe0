namespace KlantWaarde.Web.Tests.Access;

/// <summary>Who may come by, in the order of the columns of <see cref="AccessTable"/>.</summary>
public enum Who
{
    /// <summary>Not signed in.</summary>
    Nobody,

    /// <summary>An account manager of the organisation that it is about.</summary>
    Reader,

    /// <summary>An account manager of another organisation of the same agency.</summary>
    OtherReader,

    /// <summary>A consultant of the agency.</summary>
    Consultant,

    /// <summary>A consultant of another agency.</summary>
    ForeignConsultant,

    /// <summary>The administrator of the agency.</summary>
    Administrator,

    /// <summary>The administrator of another agency.</summary>
    ForeignAdministrator,

    /// <summary>The administrator of the installation.</summary>
    Platform,
}
