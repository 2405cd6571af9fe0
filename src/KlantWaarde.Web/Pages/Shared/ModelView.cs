using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;
using Microsoft.AspNetCore.Html;

namespace KlantWaarde.Web.Pages.Shared;

/// <summary>A model as a page shows it: the picture, and the same as a table.</summary>
/// <param name="Model">Of one rol.</param>
/// <param name="Caption">Beside its title.</param>
/// <param name="AddressOf">Where "klantwaarde/betrouwbaar" leads; null where nothing opens.</param>
public sealed record ModelView(Klantwaardemodel Model, PictureCaption Caption, Func<string, string>? AddressOf = null);

/// <summary>The one place that puts markup of ours into a page unescaped: what a painter made of a picture, escaped by it.</summary>
public static class PageDrawing
{
    public static IHtmlContent Of(Picture picture, Func<string, string>? addressOf = null) => new HtmlString(
        addressOf is null ? SvgPainter.Paint(picture) : SvgPainter.Paint(picture, addressOf));

    /// <summary>The sign of a kleuring beside its word in a table.</summary>
    public static IHtmlContent Swatch(Kleuring kleuring)
    {
        const double size = 20;
        var look = Look.Of(kleuring);
        return new HtmlString(SvgPainter.PaintMark(size, size,
        [
            new Shape.Box(0.5, 0.5, size - 1, size - 1, look.Brush with { Hatch = null }, 4),
            look.Icon.Draw(size / 2, size / 2, 9, look.Ink),
        ]));
    }
}
