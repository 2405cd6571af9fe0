using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What came of sending. A refusal is an answer that the page has words for.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    public sealed record Sent(int Count) : SendOutcome;

    public sealed record Refused(SendRefusal Why) : SendOutcome;
}
