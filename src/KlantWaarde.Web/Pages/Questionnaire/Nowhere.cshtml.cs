using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Any other address below /v: not found, and not a page that asks a respondent to sign in.</summary>
public sealed class NowhereModel : RespondentPage
{
    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost() => NotFound();
}
