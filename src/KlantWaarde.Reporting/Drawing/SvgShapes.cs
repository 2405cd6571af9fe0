using static KlantWaarde.Reporting.Drawing.PaintConventions;
using static KlantWaarde.Reporting.Drawing.Svg;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>One shape as SVG elements.</summary>
internal static class SvgShapes
{
    /// <exception cref="NotSupportedException">A shape was added that nobody taught this painter.</exception>
    public static string Paint(Shape shape, SvgHatches hatches) => shape switch
    {
        Shape.Box box => Surface(box.Brush, hatches, Rectangle(box)),
        Shape.Polygon polygon => Surface(polygon.Brush, hatches, $"<polygon points=\"{PointsOf(polygon)}\""),
        Shape.Circle circle => Surface(circle.Brush, hatches,
            $"<circle{Attribute("cx", circle.X)}{Attribute("cy", circle.Y)}{Attribute("r", circle.Radius)}"),
        Shape.Line line => Line(line),
        Shape.Text text => Text(text),
        _ => throw new NotSupportedException($"No brush for {shape.GetType().Name}."),
    };

    /// <summary>A link that lies over what was painted, and lets it be seen.</summary>
    public static string Paint(PictureLink link, string address) =>
        $"<a{Attribute("href", address)}{Attribute("aria-label", link.Label)}><title>{XmlText.Escape(link.Label)}</title>"
        + $"<rect{Attribute("x", link.X)}{Attribute("y", link.Y)}{Attribute("width", link.Width)}{Attribute("height", link.Height)}"
        + """ rx="8" fill="#ffffff" fill-opacity="0"/></a>""";

    private static string Surface(Brush brush, SvgHatches hatches, string element) => brush.Hatch is null
        ? $"{element}{FillOf(brush)}{EdgeOf(brush.Edge)}/>"
        : $"{element}{FillOf(brush)}/>\n{element}{Attribute("fill", hatches.Fill(brush.Hatch))}{EdgeOf(brush.Edge)}/>";

    private static string Rectangle(Shape.Box box) =>
        $"<rect{Attribute("x", box.X)}{Attribute("y", box.Y)}{Attribute("width", box.Width)}{Attribute("height", box.Height)}"
        + (box.Radius > 0 ? Attribute("rx", box.Radius) : "");

    private static string PointsOf(Shape.Polygon polygon) =>
        string.Join(' ', polygon.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));

    private static string FillOf(Brush brush) =>
        Attribute("fill", brush.Fill ?? "none") + (brush is { Fill: not null, Opacity: < 1 } ? Attribute("fill-opacity", brush.Opacity) : "");

    private static string EdgeOf(Stroke? edge) => edge is null
        ? ""
        : Attribute("stroke", edge.Ink) + Attribute("stroke-width", edge.Width)
            + (edge.Dashed ? $" stroke-dasharray=\"{Number(DashMark)} {Number(DashGap)}\"" : "");

    private static string Line(Shape.Line line) =>
        $"<line{Attribute("x1", line.From.X)}{Attribute("y1", line.From.Y)}{Attribute("x2", line.To.X)}{Attribute("y2", line.To.Y)}"
        + $"{EdgeOf(line.Stroke)}/>";

    private static string Text(Shape.Text text) =>
        $"<text{Attribute("x", text.X)}{Attribute("y", text.Y)}{Attribute("font-size", text.Size)}"
        + $"{Attribute("font-weight", (int)text.Weight)}{Attribute("fill", text.Ink)}{AnchorOf(text.Anchor)}>{XmlText.Escape(text.Content)}</text>";

    private static string AnchorOf(Anchor anchor) => anchor switch
    {
        Anchor.Middle => " text-anchor=\"middle\"",
        Anchor.End => " text-anchor=\"end\"",
        _ => "",
    };
}
