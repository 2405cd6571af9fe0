using System.Net;

namespace KlantWaarde.Web.Access;

/// <summary>
/// Counts a visit from this very machine to "localhost" as secure, as browsers do, so that trying out needs no
/// certificate and cookies are the same everywhere: Secure and with the __Host- prefix.
/// </summary>
internal sealed class LoopbackIsSecure(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context is { Request.IsHttps: false, Connection.RemoteIpAddress: { } address }
            && IPAddress.IsLoopback(address)
            && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]")
        {
            context.Request.Scheme = Uri.UriSchemeHttps;
        }

        return next(context);
    }
}
