using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>303: the answer to a post is another page, to be fetched, so that going back or reloading posts nothing again.</summary>
internal sealed class SeeOther(string path) : ActionResult
{
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = context.HttpContext.Request.PathBase + path;
    }
}
