namespace KlantWaarde.Web.Contacts;

/// <summary>Reads the cell with the language that a contact is written to in.</summary>
internal static class LanguageCell
{
    /// <param name="typed">The cell, trimmed.</param>
    /// <param name="language">"nl" or "en"; "nl" for an empty cell and beside a fault.</param>
    /// <returns>What is wrong, as a Dutch sentence; null when nothing is.</returns>
    public static string? Fault(string typed, out string language)
    {
        language = "nl";
        switch (typed.Replace('_', '-').ToLowerInvariant())
        {
            case "" or "nl" or "nld" or "dut" or "nl-nl" or "nl-be" or "nederlands" or "nederlandse" or "dutch" or "vlaams":
                return null;

            case "en" or "eng" or "en-gb" or "en-us" or "en-nl" or "gb" or "uk" or "engels" or "engelse" or "english":
                language = "en";
                return null;

            default:
                return $"‘{CellText.Shown(typed)}’ is geen taal die we kennen. "
                    + "Vul nl of en in, of laat de cel leeg voor Nederlands.";
        }
    }
}
