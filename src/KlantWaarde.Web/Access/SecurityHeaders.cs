namespace KlantWaarde.Web.Access;

/// <summary>What every answer says to the browser, error pages and files included.</summary>
internal static class SecurityHeaders
{
    /// <summary>Everything is our own and in files: nothing inline, nothing from elsewhere.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'none'; object-src 'none'";

    extension(IApplicationBuilder app)
    {
        public void UseSecurityHeaders() => app.Use((context, next) =>
        {
            context.Response.OnStarting(AddTo, context);
            return next(context);
        });
    }

    private static Task AddTo(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;

        // A page that shows what is not ours, such as a mail, says so itself, and more strictly.
        if (headers.ContentSecurityPolicy.Count is 0)
            headers.ContentSecurityPolicy = ContentSecurityPolicy;

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

        // Personal by default; a file that is the same for everybody says so itself.
        if (headers.CacheControl.Count is 0)
            headers.CacheControl = "private, no-store";

        if (context.Request.Path.StartsWithSegments("/v"))
            headers["X-Robots-Tag"] = "noindex";

        return Task.CompletedTask;
    }
}
