using Microsoft.AspNetCore.Mvc.Filters;

namespace KlantWaarde.Web.Pages.Questionnaire;

public sealed class LinkFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) => next();
}
