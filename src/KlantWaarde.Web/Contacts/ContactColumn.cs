namespace KlantWaarde.Web.Contacts;

/// <summary>A column of a contact file.</summary>
/// <param name="Header">The header as typed, trimmed; empty when the cell is.</param>
/// <param name="Field">What is read from it; null when nothing is.</param>
public sealed record ContactColumn(string Header, ContactField? Field);
