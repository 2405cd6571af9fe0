using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>A page with a heading and a sentence, in place of the one that was asked for.</summary>
public sealed record Notice(string Heading, string Sentence)
{
    public static IActionResult Closed(Visit visit) => new Notice(
        visit.Texts["Closed.Title"],
        visit.Texts.Format("Closed.Text", visit.Link.Wave.ClosesOn.ToString("D", visit.Texts.Culture))).As(StatusCodes.Status410Gone);

    public static IActionResult Foreign(Visit visit) =>
        new Notice(visit.Texts["Foreign.Title"], visit.Texts["Foreign.Text"]).As(StatusCodes.Status403Forbidden);

    private ViewResult As(int status) => new()
    {
        ViewName = "/Pages/Questionnaire/_Notice.cshtml",
        StatusCode = status,
        ViewData = new ViewDataDictionary<Notice>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = this },
    };
}
