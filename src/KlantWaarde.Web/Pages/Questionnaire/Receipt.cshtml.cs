using KlantWaarde.Domain;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>What a link shows once the answers were sent: that they were, and no answer.</summary>
public sealed class ReceiptModel : RespondentPage
{
    public override bool IsFor(LinkState state) => state is LinkState.Submitted;

    public string ReceivedSentence => Visit.Link.Response?.SubmittedAt?.InDutchTime() is { } submitted
        ? Texts.Format("Receipt.Received", submitted.ToString("D", Texts.Culture), TimeOf(submitted))
        : "";

    public string ReferenceSentence => Texts.Format("Receipt.Reference", Visit.Link.Response?.Reference);

    public void OnGet()
    {
    }

    /// <summary>A post that came too late changes nothing.</summary>
    public void OnPost()
    {
    }
}
