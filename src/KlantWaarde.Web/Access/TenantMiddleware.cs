namespace KlantWaarde.Web.Access;

/// <summary>Says for which agency a signed-in user works. Only from the session: never from a URL or a form.</summary>
/// <remarks>Behind a respondent's link it is the link that tells, whoever has signed in.</remarks>
internal sealed class TenantMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Tenant tenant)
    {
        if (context.User.AgencyOrNull is { } agency && !context.Request.Path.StartsWithSegments("/v"))
            tenant.Enter(agency);

        return next(context);
    }
}
