namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Tells whether a post came from a page of ours, as far as the browser says so.</summary>
internal static class SameSite
{
    extension(HttpRequest request)
    {
        /// <summary>True when the browser says that another site made this request. A mail server or an old browser says nothing.</summary>
        /// <remarks>
        /// Our own pages send no referrer, so their posts carry "Origin: null" (Fetch, "serializing a request origin"):
        /// that says nothing either, and Sec-Fetch-Site comes first.
        /// </remarks>
        public bool IsFromElsewhere => request.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" or "none" => false,
            "" => request.Headers.Origin.ToString() is { Length: > 0 } origin && origin is not "null" && !request.IsFrom(origin),
            _ => true,
        };

        private bool IsFrom(string origin) =>
            Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
