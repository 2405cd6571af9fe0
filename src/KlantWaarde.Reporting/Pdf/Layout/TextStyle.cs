using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;
using KlantWaarde.Reporting.Pdf.Painting;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>How a run of text looks.</summary>
/// <param name="Weight">Of the letters.</param>
/// <param name="Size">Of the letters, in points.</param>
/// <param name="Leading">From one baseline to the next, in points.</param>
/// <param name="Ink">As #rrggbb.</param>
internal sealed record TextStyle(Weight Weight, double Size, double Leading, string Ink)
{
    private FontFace Face => Typeface.Of(Weight);

    /// <param name="printable">As <see cref="PrintableText"/> made it.</param>
    /// <returns>Points.</returns>
    public double WidthOf(ReadOnlySpan<char> printable) => Face.WidthOf(printable, Size);

    /// <summary>How far the baseline lies under the top of its line: the leading is shared above and below.</summary>
    public double Baseline => (Leading + (Face.Ascent + Face.Descent) * Size / Face.UnitsPerEm) / 2;

    /// <summary>The height of a capital, in points.</summary>
    public double CapHeight => Face.CapHeight * Size / Face.UnitsPerEm;

    public void Write(PdfCanvas canvas, string printable, double x, double top) =>
        canvas.Write(printable, x, top + Baseline, Weight, Size, Ink);
}
