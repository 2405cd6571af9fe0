using System.Globalization;
using KlantWaarde.Reporting.Pdf.Painting;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>The foot of a page: what it belongs to, and which page it is. Not read out.</summary>
internal static class Footer
{
    private const double Rise = 37; // of its rule above the edge of the sheet
    private const double Drop = 6;  // of its text under the rule
    private const double Space = 24;

    /// <param name="page">To paint on.</param>
    /// <param name="text">What does not fit is left out.</param>
    /// <param name="pages">How many there are.</param>
    public static void Paint(PdfPage page, string text, int pages)
    {
        var (style, right, top) = (Design.Footer, page.Width - Design.Margin, page.Height - Rise);
        var number = string.Create(CultureInfo.InvariantCulture, $"pagina {page.Index + 1} van {pages}");
        var numberLeft = right - style.WidthOf(number);

        using (page.Artifact("/Type/Pagination/Subtype/Footer"))
        {
            page.Canvas.Draw(PdfPath.Line(Design.Margin, top, right, top), new(Design.Hairline, Design.HairlineWidth));
            style.Write(page.Canvas, LineBreaker.Shorten(text, style, numberLeft - Space - Design.Margin), Design.Margin, top + Drop);
            style.Write(page.Canvas, number, numberLeft, top + Drop);
        }
    }
}
