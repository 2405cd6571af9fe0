namespace KlantWaarde.Web.Access;

/// <summary>Says for which agency a signed-in user works. Only from the session: never from a URL or a form.</summary>
internal sealed class TenantMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Tenant tenant)
    {
        if (context.User.AgencyOrNull is { } agency)
            tenant.Enter(agency);

        return next(context);
    }
}
