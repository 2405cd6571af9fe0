using KlantWaarde.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>A page with questions: shows what was saved, saves what is posted, and goes on.</summary>
public abstract class QuestionPage(AnswerDesk desk) : RespondentPage
{
    private const string OverviewTarget = "overzicht";
    private const string LaterTarget = "later";
    private const string PreviousTarget = "vorige";

    private ILookup<string, string> _filled = Enumerable.Empty<string>().ToLookup(field => field, StringComparer.Ordinal);

    /// <summary>The questions of this page; null when there is no such page.</summary>
    public abstract AnswerSheet? Sheet { get; }

    /// <summary>True when the respondent came from the overview, and wants to go back there.</summary>
    public bool FromOverview => Request.Query[NextButton] == OverviewTarget;

    public string Previous => Sheet is { } sheet && Visit.Flow.Before(sheet) is { } before ? Visit.PathTo(before) : Visit.PathTo("");

    /// <summary>The first question has to be answered to be saved; going back from it loses nothing that counts.</summary>
    public bool MayGoBackUnanswered => Sheet is { Part: Part.Rol };

    /// <summary>"Deel 2 van 5 · wat u verwacht en ervaart".</summary>
    public string PartTitle => Sheet is { Part: var part }
        ? Texts.Format("Part.WithName", (int)part, Enum.GetValues<Part>().Length, Visit.NameOf(part))
        : "";

    /// <summary>What a control of the page holds: what was posted when that was wrong, else what was saved.</summary>
    public string? ValueOf(string field) => _filled[field].FirstOrDefault();

    public override bool IsChosen(string field, string value) => _filled[field].Contains(value, StringComparer.Ordinal);

    public IActionResult OnGet()
    {
        if (Sheet is not { } sheet)
            return NotFound();

        if (sheet.Part is not Part.Rol && Visit.Answers.Rol is null)
            return SeeOther(Visit.PathTo("rol"));

        Fill(sheet.Write(Visit.Answers));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Sheet is not { } sheet)
            return NotFound();

        var posted = new PostedFields(field => Visit.Posted[field]);
        var page = sheet.Read(posted);
        if (posted.Faults is { Count: > 0 } faults)
            return Again(faults, StatusCodes.Status400BadRequest);

        return await desk.SaveAsync(Visit, page, cancellation) switch
        {
            DeskOutcome.AlreadySubmitted => SeeOther(Visit.PathTo("klaar")),
            DeskOutcome.Withdrawn => SeeOther(Visit.PathTo("")),
            DeskOutcome.Busy => Again([new("", AnswerFaultKind.OtherWindow)], StatusCodes.Status409Conflict),
            _ => SeeOther(Visit.Posted[NextButton].ToString() switch
            {
                OverviewTarget => Visit.PathTo("overzicht"),
                LaterTarget => Visit.PathTo(""),
                PreviousTarget => Previous,
                _ => Visit.PathTo(Visit.Flow.After(sheet)),
            }),
        };
    }

    private PageResult Again(IReadOnlyList<AnswerFault> faults, int status)
    {
        Faults = faults;
        Fill(Visit.Posted.SelectMany(field => field.Value, (field, value) => (field.Key, value ?? "")));
        Response.StatusCode = status;
        return Page();
    }

    private void Fill(IEnumerable<(string Field, string Value)> values) =>
        _filled = values.ToLookup(entry => entry.Field, entry => entry.Value, StringComparer.Ordinal);
}
