using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Every page and every post of a respondent comes through here: it turns the link into a <see cref="Visit"/>.</summary>
/// <remarks>Nobody's link is not found, and whoever keeps guessing is slowed down. What the link may still do decides where it leads.</remarks>
internal sealed class LinkFilter(
    LinkLookup links, FrozenQuestionnaires questionnaires, KlantWaardeDbContext db, UnknownLinks unknown, TimeProvider clock)
    : IAsyncPageFilter, IResourceFilter
{
    /// <summary>No form is bound by itself: each page reads the fields that it knows, after the form was read without harm.</summary>
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var page = (RespondentPage)context.HandlerInstance;

        if (await FindAsync(http) is not var (token, link, id))
        {
            context.Result = new StatusCodeResult(
                unknown.MayGuess(http.Visitor) ? StatusCodes.Status404NotFound : StatusCodes.Status429TooManyRequests);
            return;
        }

        var form = await FormOf(http.Request);
        var questionnaire = await questionnaires.GetAsync(id, db, http.RequestAborted);
        var visit = new Visit(token, link, questionnaire, http.Request.Query["taal"], form.Values, clock.GetUtcNow());
        http.Features.Set(visit);
        CompressDespiteTls(http);

        context.Result = form.Refusal ?? Elsewhere(page, visit, http.Request);
        if (context.Result is null)
            await next();
    }

    private async Task<(InvitationToken, FoundLink, QuestionnaireId)?> FindAsync(HttpContext http) =>
        InvitationToken.Parse($"{http.Request.RouteValues["token"]}") is { } token
        && await links.FindAsync(token, http.RequestAborted) is { Wave.StartedAt: not null } link
        && (link.Response?.QuestionnaireId ?? link.Newest) is { } questionnaire
            ? (token, link, questionnaire)
            : null;

    /// <summary>A form that cannot be read is the sender's fault, whatever is wrong with it.</summary>
    private static async Task<(IFormCollection Values, IActionResult? Refusal)> FormOf(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
            return (FormCollection.Empty, null);

        if (!request.HasFormContentType)
            return (FormCollection.Empty, new StatusCodeResult(StatusCodes.Status415UnsupportedMediaType));

        try
        {
            return (await request.ReadFormAsync(request.HttpContext.RequestAborted), null);
        }
        catch (BadHttpRequestException fault)
        {
            return (FormCollection.Empty, new StatusCodeResult(fault.StatusCode));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            return (FormCollection.Empty, new StatusCodeResult(StatusCodes.Status400BadRequest));
        }
    }

    /// <returns>Null when the page is the right one for this link.</returns>
    private static IActionResult? Elsewhere(RespondentPage page, Visit visit, HttpRequest request) => visit.State switch
    {
        _ when HttpMethods.IsPost(request.Method) && request.IsFromElsewhere => Notice.Foreign(visit),
        var state when page.IsFor(state) => null,
        LinkState.Submitted => new SeeOther(visit.PathTo("klaar")),
        LinkState.Declined => new SeeOther(visit.PathTo("afmelden")),
        LinkState.Closed => Notice.Closed(visit),
        _ => new SeeOther(visit.PathTo("")),
    };

    /// <summary>
    /// What a visitor typed and what is secret do meet on these pages, but only a post that names the secret puts
    /// the words there, and a foreign one is refused: nothing to measure for who does not have the link.
    /// </summary>
    private static void CompressDespiteTls(HttpContext http)
    {
        if (http.Features.Get<IHttpsCompressionFeature>() is { } compression)
            compression.Mode = HttpsCompressionMode.Compress;
    }
}
