using KlantWaarde.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>What was answered and what is open; what may be done with it; and the one button that sends it.</summary>
public sealed class OverviewModel(AnswerDesk desk) : RespondentPage
{
    private Consent _consent;

    public IEnumerable<SummaryPage> Pages => Summary.Of(Visit);

    public string OpenSentence => Visit.Flow.CountOpen(Visit.Answers) switch
    {
        0 => Texts["Overview.Complete"],
        1 => Texts["Overview.Open.One"],
        var open => Texts.Format("Overview.Open.Many", open),
    };

    public ChoiceGroup Consent => ChoiceGroup.Of(this, AnswerFields.Consent, "Consent", AnswerCodes.Consent);

    /// <summary>Unless the respondent says otherwise, the answers are counted and no more.</summary>
    public override bool IsChosen(string field, string value) => value == AnswerCodes.Consent.CodeOf(_consent);

    public void OnGet() => _consent = Visit.Answers.Consent;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var posted = new PostedFields(field => Visit.Posted[field]);
        _consent = posted.Choice(AnswerFields.Consent, AnswerCodes.Consent) ?? Visit.Answers.Consent;
        if (QuestionnaireFlow.MissingIn(Visit.Answers) is { } missing)
            posted.Fail("", missing);

        if (posted.Faults is { Count: > 0 } faults)
            return Again(faults, StatusCodes.Status400BadRequest);

        return await desk.SubmitAsync(Visit, _consent, cancellation) switch
        {
            DeskOutcome.Busy => Again([new("", AnswerFaultKind.OtherWindow)], StatusCodes.Status409Conflict),
            DeskOutcome.Withdrawn => SeeOther(Visit.PathTo("")),
            _ => SeeOther(Visit.PathTo("klaar")),
        };
    }

    private PageResult Again(IReadOnlyList<AnswerFault> faults, int status)
    {
        Faults = faults;
        Response.StatusCode = status;
        return Page();
    }
}
