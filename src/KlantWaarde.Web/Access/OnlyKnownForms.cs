using Microsoft.Net.Http.Headers;

namespace KlantWaarde.Web.Access;

/// <summary>Our forms are in UTF-8; one that says it is not is no form of ours, and the framework trips over some of them.</summary>
internal sealed class OnlyKnownForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || IsKnown(context.Request.ContentType))
            return next(context);

        context.Request.ContentType = null; // so that the page that says so does not trip over it either
        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }

    private static bool IsKnown(string? type) =>
        !MediaTypeHeaderValue.TryParse(type, out var parsed)
        || parsed.Charset.Length is 0
        || HeaderUtilities.RemoveQuotes(parsed.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
