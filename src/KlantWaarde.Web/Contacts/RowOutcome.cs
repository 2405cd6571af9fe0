namespace KlantWaarde.Web.Contacts;

/// <summary>What came of reading a row.</summary>
internal abstract record RowOutcome
{
    private RowOutcome()
    {
    }

    public sealed record Accepted(ContactRow Contact) : RowOutcome;

    public sealed record Rejected(RejectedRow Row) : RowOutcome;
}
