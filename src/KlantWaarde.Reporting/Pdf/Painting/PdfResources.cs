using System.Globalization;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;
using KlantWaarde.Reporting.Pdf.Embedding;
using KlantWaarde.Reporting.Pdf.Format;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf.Painting;

/// <summary>What the pages of a document share: fonts and opacities, by the names that their content uses.</summary>
internal sealed class PdfResources
{
    private readonly SortedDictionary<Weight, PdfFont> _fonts = [];
    private readonly SortedSet<int> _opacities = [];

    public PdfFont Font(Weight weight)
    {
        if (!_fonts.TryGetValue(weight, out var font))
            _fonts[weight] = font = new(Typeface.Of(weight));

        return font;
    }

    public static string NameOf(Weight weight) => string.Create(CultureInfo.InvariantCulture, $"F{(int)weight}");

    /// <param name="opacity">0 to 1, kept to a thousandth.</param>
    public string NameOfOpacity(double opacity)
    {
        var thousandths = (int)Math.Round(Math.Clamp(opacity, 0, 1) * 1000);
        _opacities.Add(thousandths);
        return NameOfOpacity(thousandths);
    }

    /// <returns>The object that every page points at.</returns>
    public int AddTo(PdfFile file)
    {
        var fonts = _fonts.Select(font => $"/{NameOf(font.Key)} {Reference(font.Value.AddTo(file))}");
        var opacities = _opacities.Select(opacity => $"/{NameOfOpacity(opacity)}<</ca {Number(opacity / 1000.0)}>>");

        return file.Add($"<</Font<<{string.Concat(fonts)}>>/ExtGState<<{string.Concat(opacities)}>>>>");
    }

    private static string NameOfOpacity(int thousandths) => string.Create(CultureInfo.InvariantCulture, $"O{thousandths}");
}
