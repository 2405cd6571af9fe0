namespace KlantWaarde.Web.Contacts;

/// <summary>What came of reading a contact file.</summary>
public abstract record ContactFileOutcome
{
    private ContactFileOutcome()
    {
    }

    /// <summary>The file has a header and rows; some or all of the rows may be rejected.</summary>
    public sealed record Sheet(ContactSheet Contacts) : ContactFileOutcome;

    /// <param name="Sentence">What is wrong and what to do about it, in Dutch, as the page shows it.</param>
    public sealed record Unreadable(string Sentence) : ContactFileOutcome;
}
