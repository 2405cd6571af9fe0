using KlantWaarde.Domain;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Texts;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>A page behind an emailed link. <see cref="LinkFilter"/> has seen to it that there is a <see cref="Visit"/>.</summary>
public abstract class RespondentPage : PageModel
{
    private protected const string NextButton = "naar";

    public Visit Visit => HttpContext.Features.GetRequiredFeature<Visit>();

    public RespondentTexts Texts => Visit.Texts;

    /// <summary>What is wrong with what was posted.</summary>
    public IReadOnlyList<AnswerFault> Faults { get; private protected set; } = [];

    /// <summary>Whether a link in this state may open the page.</summary>
    public virtual bool IsFor(LinkState state) => state is LinkState.Open;

    /// <summary>When something was saved last: the time today, the day as well on another day. Null when nothing was.</summary>
    public string? SavedSentence => Visit.Link.Response?.SavedAt.InDutchTime() is not { } saved
        ? null
        : saved.Date == Visit.Now.InDutchTime().Date
            ? Texts.Format("Saved.At", TimeOf(saved))
            : Texts.Format("Saved.On", saved.ToString("m", Texts.Culture), TimeOf(saved));

    /// <summary>The page itself within the link, for the language switch: "waarden/2".</summary>
    public string Here
    {
        get
        {
            var path = Request.Path.Value ?? "";
            return path.IndexOf('/', "/v/".Length) is var slash and >= 0 ? path[(slash + 1)..].TrimEnd('/') : "";
        }
    }

    /// <summary>The id of the first control of a field.</summary>
    public string IdOf(string field) => field.Replace('.', '_');

    /// <summary>The words of the first fault of a field, or null.</summary>
    public string? FaultOf(string field) => Faults.FirstOrDefault(fault => fault.Field == field) is { } fault ? SentenceOf(fault) : null;

    public string SentenceOf(AnswerFault fault) => fault.Kind switch
    {
        AnswerFaultKind.TooMany => Texts.Format("Error.TooManyPicks", Answers.MaxPicks, fault.Actual),
        AnswerFaultKind.TooLong => Texts.Format("Error.TooLong", Answers.OpenMaxLength, fault.Actual),
        AnswerFaultKind.RolMissing => Visit.Say("Error.RolMissing"),
        AnswerFaultKind.NothingAnswered => Texts["Error.NothingAnswered"],
        AnswerFaultKind.OtherWindow => Texts["Error.OtherWindow"],
        _ => Texts["Error.ChooseFromList"],
    };

    /// <summary>Whether the control of <paramref name="field"/> with this value is chosen.</summary>
    public virtual bool IsChosen(string field, string value) => false;

    private protected string TimeOf(DateTimeOffset instant) => instant.ToString("HH:mm", Texts.Culture);

    /// <summary>To <paramref name="path"/>, with a GET.</summary>
    private protected static IActionResult SeeOther(string path) => new SeeOther(path);
}
