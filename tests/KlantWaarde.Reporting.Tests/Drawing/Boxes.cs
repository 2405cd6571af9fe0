using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Tests.Drawing;

/// <summary>Where shapes are, measured: what a test asks a picture about.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    private const double Slack = 0.01;

    public bool Holds(Box other) =>
        other.Left >= Left - Slack && other.Right <= Right + Slack && other.Top >= Top - Slack && other.Bottom <= Bottom + Slack;

    public bool Meets(Box other) =>
        other.Left < Right - Slack && other.Right > Left + Slack && other.Top < Bottom - Slack && other.Bottom > Top + Slack;

    public bool Holds(Point point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    public Point Middle => new((Left + Right) / 2, (Top + Bottom) / 2);

    public static Box Of(Picture picture) => new(0, 0, picture.Width, picture.Height);

    public static Box Of(Shape shape) => shape switch
    {
        Shape.Box box => new(box.X, box.Y, box.X + box.Width, box.Y + box.Height),
        Shape.Circle circle => new(circle.X - circle.Radius, circle.Y - circle.Radius, circle.X + circle.Radius, circle.Y + circle.Radius),
        Shape.Line line => Around([line.From, line.To]),
        Shape.Polygon polygon => Around(polygon.Points),
        Shape.Text text => Of(text),
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    /// <summary>From the height of a capital to the foot of a g.</summary>
    private static Box Of(Shape.Text text)
    {
        var width = Typeface.MeasureWidth(text.Content, text.Size, text.Weight);
        var left = text.X - text.Anchor switch { Anchor.Start => 0, Anchor.Middle => width / 2, _ => width };
        return new(left, text.Y - 0.75 * text.Size, left + width, text.Y + 0.22 * text.Size);
    }

    private static Box Around(IReadOnlyList<Point> points) => new(
        points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
}

internal static class PictureReading
{
    public static IEnumerable<Shape.Text> Texts(this Picture picture) => picture.Shapes.OfType<Shape.Text>();

    /// <summary>The tiles of klantwaarden and investeringen: large boxes with rounded corners.</summary>
    public static IEnumerable<Box> Tiles(this Picture picture) => picture.Shapes
        .OfType<Shape.Box>()
        .Where(box => box.Radius is 8 && box.Height > 40)
        .Select(Box.Of);

    /// <summary>All that is drawn in the tile with this name.</summary>
    public static IReadOnlyList<Shape> InTileOf(this Picture picture, string name)
    {
        var text = picture.Texts().Single(text => text.Content == name && text.Weight is Weight.SemiBold);
        var tile = picture.Tiles().Single(tile => tile.Holds(Box.Of(text)));
        return [.. picture.Shapes.Where(shape => tile.Holds(Box.Of(shape)))];
    }

    /// <summary>The colour right under a point when <paramref name="shape"/> is painted.</summary>
    public static string GroundOf(this Picture picture, Shape shape) => picture.Shapes
        .TakeWhile(other => !ReferenceEquals(other, shape))
        .Where(other => Box.Of(other).Holds(Box.Of(shape).Middle))
        .Select(other => other switch
        {
            Shape.Box { Brush: { Opacity: 1, Fill: { } fill } } => fill,
            Shape.Circle { Brush: { Opacity: 1, Fill: { } fill } } => fill,
            Shape.Polygon { Brush: { Opacity: 1, Fill: { } fill } } => fill,
            _ => null,
        })
        .OfType<string>()
        .Last();
}
