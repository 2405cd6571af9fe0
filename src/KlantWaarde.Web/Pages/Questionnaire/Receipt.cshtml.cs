using KlantWaarde.Domain;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>What a link shows once the answers were sent: that they were, and no answer.</summary>
public sealed class ReceiptModel : RespondentPage
{
    public override bool IsFor(LinkState state) => state is LinkState.Submitted;

    public string SubmittedAt => Visit.Link.Response?.SubmittedAt?.InDutchTime().ToString("f", Texts.Culture) ?? "";

    public void OnGet()
    {
    }

    /// <summary>A post that came too late changes nothing.</summary>
    public void OnPost()
    {
    }
}
