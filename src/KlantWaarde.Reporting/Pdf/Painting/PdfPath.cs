using KlantWaarde.Reporting.Drawing;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf.Painting;

/// <summary>Outlines, as path operators.</summary>
internal static class PdfPath
{
    /// <summary>How far the handles of a Bézier curve reach, so that four of them make a circle; off by 0,03 % at most.</summary>
    private const double Kappa = 0.5522847498;

    public static string Box(double x, double y, double width, double height, double radius = 0)
    {
        var corner = Math.Min(radius, Math.Min(width, height) / 2);
        return corner > 0
            ? Rounded(x, y, x + width, y + height, corner)
            : $"{Numbers(x, y, width, height)} re";
    }

    public static string Circle(double x, double y, double radius) =>
        Rounded(x - radius, y - radius, x + radius, y + radius, radius);

    public static string Polygon(IEnumerable<Point> points) =>
        string.Join(' ', points.Select((point, index) => $"{Numbers(point.X, point.Y)} {(index == 0 ? 'm' : 'l')}")) + " h";

    public static string Line(double x1, double y1, double x2, double y2) => $"{Numbers(x1, y1)} m {Numbers(x2, y2)} l";

    private static string Rounded(double left, double top, double right, double bottom, double corner)
    {
        var handle = corner * (1 - Kappa);

        return string.Join(' ',
            $"{Numbers(left + corner, top)} m {Numbers(right - corner, top)} l",
            $"{Numbers(right - handle, top, right, top + handle, right, top + corner)} c {Numbers(right, bottom - corner)} l",
            $"{Numbers(right, bottom - handle, right - handle, bottom, right - corner, bottom)} c {Numbers(left + corner, bottom)} l",
            $"{Numbers(left + handle, bottom, left, bottom - handle, left, bottom - corner)} c {Numbers(left, top + corner)} l",
            $"{Numbers(left, top + handle, left + handle, top, left + corner, top)} c h");
    }
}
