namespace KlantWaarde.Reporting.Drawing;

internal static class ShapeMoves
{
    /// <summary>The same shape, so much further to the right and down.</summary>
    public static Shape MovedBy(this Shape shape, double x, double y) => shape switch
    {
        Shape.Box box => box with { X = box.X + x, Y = box.Y + y },
        Shape.Circle circle => circle with { X = circle.X + x, Y = circle.Y + y },
        Shape.Line line => line with { From = line.From.MovedBy(x, y), To = line.To.MovedBy(x, y) },
        Shape.Polygon polygon => polygon with { Points = [.. polygon.Points.Select(point => point.MovedBy(x, y))] },
        Shape.Text text => text with { X = text.X + x, Y = text.Y + y },
        _ => throw new NotSupportedException($"No way to move {shape.GetType().Name}."),
    };

    private static Point MovedBy(this Point point, double x, double y) => new(point.X + x, point.Y + y);
}
