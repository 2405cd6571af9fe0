using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Mail;

/// <summary>The links in mails. They begin with the setting <c>Site</c>, never with what a request says our name is.</summary>
public sealed class SiteLinks
{
    private readonly string _site;

    /// <exception cref="InvalidOperationException"><paramref name="site"/> is not the address of a site.</exception>
    public SiteLinks(string? site)
    {
        if (!Uri.TryCreate(site, UriKind.Absolute, out var address) || address is not { Scheme: "https" or "http", Query: "", Fragment: "" })
            throw new InvalidOperationException($"Site '{site}' must be the address that mailed links begin with, such as https://onderzoek.example.nl.");

        _site = address.AbsoluteUri.TrimEnd('/');
    }

    public Uri Questionnaire(InvitationToken token) => new($"{_site}/v/{token.Reveal()}");

    public Uri OptOut(InvitationToken token) => new($"{_site}/v/{token.Reveal()}/afmelden");

    public Uri Password(Guid user, string code) => new($"{_site}/wachtwoord/{user}?code={Uri.EscapeDataString(code)}");
}
