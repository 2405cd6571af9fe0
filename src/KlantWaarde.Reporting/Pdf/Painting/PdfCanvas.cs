using System.Globalization;
using System.Text;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Pdf.Embedding;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf.Painting;

/// <summary>The painting operators of one page, with the origin top left and y growing downwards.</summary>
/// <remarks>Source: ISO 32000-1, 8 and 9.</remarks>
internal sealed class PdfCanvas
{
    private readonly StringBuilder _content = new();
    private readonly PdfResources _resources;

    public PdfCanvas(double height, PdfResources resources)
    {
        _resources = resources;
        Line($"1 0 0 -1 0 {Number(height)} cm");
    }

    public byte[] ToContent() => Encoding.ASCII.GetBytes(_content.ToString());

    public void BeginMarked(string role, int mark) => Line(string.Create(CultureInfo.InvariantCulture, $"/{role}<</MCID {mark}>>BDC"));

    public void BeginArtifact(string properties) => Line($"/Artifact<<{properties}>>BDC");

    public void EndMarked() => Line("EMC");

    /// <summary>What changes until <see cref="Restore"/> — place, clip, colours — is forgotten there.</summary>
    public void Save() => Line("q");

    public void Restore() => Line("Q");

    /// <summary>From here on, the origin lies at <paramref name="x"/>, <paramref name="y"/> and a point is <paramref name="scale"/> points.</summary>
    public void Move(double x, double y, double scale) => Line($"{Numbers(scale, 0, 0, scale, x, y)} cm");

    /// <summary>From here on, nothing shows outside <paramref name="path"/>.</summary>
    public void Clip(string path) => Line($"{path} W n");

    /// <param name="path">As <see cref="PdfPath"/> made it.</param>
    /// <param name="colour">As #rrggbb.</param>
    /// <param name="opacity">0 to 1.</param>
    public void Fill(string path, string colour, double opacity = 1)
    {
        var state = opacity < 1 ? $"q /{_resources.NameOfOpacity(opacity)} gs " : "";
        Line($"{state}{Colour(colour)} rg {path} f{(opacity < 1 ? " Q" : "")}");
    }

    /// <inheritdoc cref="Fill"/>
    public void Draw(string path, Stroke stroke)
    {
        var dashes = stroke.Dashed ? $"[{Numbers(PaintConventions.DashMark, PaintConventions.DashGap)}]" : "[]";
        Line($"{Colour(stroke.Ink)} RG {Number(stroke.Width)} w {dashes} 0 d {path} S");
    }

    /// <summary>One line of text.</summary>
    /// <param name="printable">As <see cref="Fonts.PrintableText"/> made it.</param>
    /// <param name="x">Where it starts.</param>
    /// <param name="baseline">Where the letters stand.</param>
    /// <param name="weight">Of the letters.</param>
    /// <param name="size">Of the letters, in points.</param>
    /// <param name="ink">As #rrggbb.</param>
    public void Write(string printable, double x, double baseline, Weight weight, double size, string ink)
    {
        if (printable.Length == 0) return;

        Line($"{Colour(ink)} rg BT /{PdfResources.NameOf(weight)} {Number(size)} Tf {Numbers(1, 0, 0, -1, x, baseline)} Tm "
            + $"{_resources.Font(weight).Encode(VisualOrder.Of(printable))} Tj ET");
    }

    private void Line(string operators) => _content.Append(operators).Append('\n');
}
