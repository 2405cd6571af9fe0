using System.Net;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>How a visitor fares at a page.</summary>
public enum Outcome
{
    /// <summary>The page does what it is for; a form with faults counts too.</summary>
    Allowed,

    /// <summary>Asked to sign in.</summary>
    SignIn,

    /// <summary>Not theirs, or not there: nobody can tell which.</summary>
    NotFound,

    /// <summary>Something that should not happen to any visitor.</summary>
    Wrong,
}

internal static class OutcomeExtensions
{
    extension(HttpResponseMessage response)
    {
        public Outcome Outcome => response switch
        {
            { StatusCode: HttpStatusCode.NotFound } => Outcome.NotFound,
            { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } where } when PathOf(where) == "/inloggen" => Outcome.SignIn,
            { IsSuccessStatusCode: true } or { StatusCode: HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.BadRequest } => Outcome.Allowed,
            _ => Outcome.Wrong,
        };
    }

    private static string PathOf(Uri where) => new Uri(new("https://localhost"), where).AbsolutePath;
}
