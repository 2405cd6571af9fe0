namespace KlantWaarde.Web.Contacts;

/// <summary>A name in its three parts, each of which may be empty.</summary>
internal readonly record struct PersonName(string First, string Prefix, string Last);
