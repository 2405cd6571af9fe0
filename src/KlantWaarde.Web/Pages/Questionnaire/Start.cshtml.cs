using KlantWaarde.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>What the link opens: who asks, why, how long, and what happens with the answers.</summary>
/// <remarks>Opening it changes nothing, because mail scanners open every link before the respondent does.</remarks>
public sealed class StartModel : RespondentPage
{
    public bool HasBegun => Visit.Link.Response is not null;

    public string Minutes => Burden.MinutesOf(Visit.Questionnaire.Klantwaarden.Count).ToString(Texts.Culture);

    public string FewestShown => Visit.Questionnaire.Settings.NMin.ToString(Texts.Culture);

    public string ClosesOn => Visit.Link.Wave.ClosesOn.ToString("D", Texts.Culture);

    /// <summary>To the first page with something open. Nothing is saved yet: the first page does that.</summary>
    public IActionResult OnPost() => SeeOther(Visit.PathTo(Visit.Flow.FirstOpen(Visit.Answers)));
}
