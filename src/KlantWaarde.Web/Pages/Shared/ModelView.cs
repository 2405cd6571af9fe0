using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;
using Microsoft.AspNetCore.Html;

namespace KlantWaarde.Web.Pages.Shared;

/// <summary>A model as a page shows it: the picture, and the same as a table.</summary>
public sealed record ModelView(Klantwaardemodel Model, PictureCaption Caption);

/// <summary>The one place that puts markup of ours into a page unescaped: what a painter made of a picture, escaped by it.</summary>
public static class PageDrawing
{
    public static IHtmlContent Of(Picture picture) => new HtmlString(SvgPainter.Paint(picture));

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
