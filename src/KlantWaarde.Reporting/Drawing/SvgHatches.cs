using static KlantWaarde.Reporting.Drawing.PaintConventions;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The patterns of a picture's hatched shapes: one for every colour in use, none when none is.</summary>
internal sealed class SvgHatches(string id, Picture picture)
{
    private readonly List<string> _inks =
        [.. picture.Shapes.Select(BrushOf).Select(brush => brush?.Hatch).OfType<string>().Distinct()];

    public string Definitions => _inks is [] ? "" : $"<defs>{string.Concat(_inks.Select(Pattern))}</defs>\n";

    /// <summary>What fills a shape that is hatched in <paramref name="ink"/>.</summary>
    public string Fill(string ink) => $"url(#{IdOf(ink)})";

    private string IdOf(string ink) => $"{id}-hatch{_inks.IndexOf(ink) + 1}";

    private string Pattern(string ink)
    {
        var step = Svg.Number(HatchStep);
        var (line, cornerLines) = ($"M0 {step}L{step} 0", $"M-1 1L1 -1M{Svg.Number(HatchStep - 1)} {Svg.Number(HatchStep + 1)}l2 -2");

        return $"""<pattern id="{IdOf(ink)}" width="{step}" height="{step}" patternUnits="userSpaceOnUse">"""
            + $"""<path d="{line}{cornerLines}" fill="none"{Svg.Attribute("stroke", ink)}{Svg.Attribute("stroke-width", HatchWidth)}/></pattern>""";
    }

    private static Brush? BrushOf(Shape shape) => shape switch
    {
        Shape.Box box => box.Brush,
        Shape.Polygon polygon => polygon.Brush,
        Shape.Circle circle => circle.Brush,
        _ => null,
    };
}
