using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KlantWaarde.Web.Pages;

/// <summary>What went wrong, in words that say what to do. Asks nothing of the database.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    /// <summary>From the address alone: a form that cannot be read is shown here too, and must not be read again.</summary>
    private int Code => int.TryParse($"{RouteData.Values["code"]}", CultureInfo.InvariantCulture, out var code)
        ? code
        : StatusCodes.Status404NotFound;

    public string Heading { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    /// <summary>A respondent has no front page here, only their link.</summary>
    public bool OffersFrontPage { get; private set; }

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        (Heading, Sentence) = Code switch
        {
            StatusCodes.Status400BadRequest => ("Dit formulier kwam niet goed aan",
                "Ga terug, laad de pagina opnieuw en probeer het nog eens. Wat u eerder bewaarde, is er nog."),
            StatusCodes.Status404NotFound => ("Deze pagina is er niet",
                "Het adres klopt niet, of wat hier stond is er niet meer. Kwam u hier met een link uit een mail? Kopieer dan de hele link."),
            StatusCodes.Status405MethodNotAllowed => ("Zo werkt deze pagina niet", "Open de pagina opnieuw vanuit het menu."),
            StatusCodes.Status413PayloadTooLarge => ("Dat is te groot", "Stuur een kleiner bestand of een kortere tekst."),
            StatusCodes.Status415UnsupportedMediaType => ("Dit formaat lezen we niet", "Ga terug en gebruik het formulier op de pagina."),
            StatusCodes.Status429TooManyRequests => ("Even rustig aan", "Er kwamen te veel pogingen achter elkaar. Wacht een paar minuten en probeer het dan weer."),
            StatusCodes.Status503ServiceUnavailable => ("We zijn er zo weer", "Het systeem is even niet bereikbaar. Probeer het over een minuut nog eens; wat bewaard was, is er nog."),
            _ => ("Er ging bij ons iets mis",
                "Dat ligt niet aan u. Ga terug en probeer het nog eens; wat bewaard was, is er nog."),
        };

        Response.StatusCode = Code is >= 400 and < 600 ? Code : StatusCodes.Status404NotFound;
        OffersFrontPage = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.StartsWith("/v/", StringComparison.Ordinal) is not true;
    }
}
