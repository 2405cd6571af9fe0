namespace KlantWaarde.Reporting.Drawing;

/// <summary>One thing to paint, in points. The hierarchy is closed: a painter that knows these knows them all.</summary>
public abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>A rectangle whose corners are rounded by <paramref name="Radius"/> points; 0 is square.</summary>
    public sealed record Box(double X, double Y, double Width, double Height, Brush Brush, double Radius = 0) : Shape;

    /// <summary>A closed figure through at least three <paramref name="Points"/>.</summary>
    public sealed record Polygon(IReadOnlyList<Point> Points, Brush Brush) : Shape;

    /// <summary>A circle around <paramref name="X"/>, <paramref name="Y"/>.</summary>
    public sealed record Circle(double X, double Y, double Radius, Brush Brush) : Shape;

    /// <summary>A straight line.</summary>
    public sealed record Line(Point From, Point To, Stroke Stroke) : Shape;

    /// <summary>One line of text; <paramref name="Y"/> is its baseline, <paramref name="X"/> where it starts, has its middle or ends.</summary>
    /// <param name="X">See <paramref name="Anchor"/>.</param>
    /// <param name="Y">The baseline.</param>
    /// <param name="Content">The words; painters escape them.</param>
    /// <param name="Size">The height of the letter, in points.</param>
    /// <param name="Ink">As #rrggbb.</param>
    /// <param name="Weight">Regular unless told.</param>
    /// <param name="Anchor">Start unless told.</param>
    public sealed record Text(
        double X,
        double Y,
        string Content,
        double Size,
        string Ink,
        Weight Weight = Weight.Regular,
        Anchor Anchor = Anchor.Start) : Shape;
}

/// <summary>A place in the picture, in points.</summary>
public readonly record struct Point(double X, double Y);

/// <summary>How a surface is filled and edged.</summary>
/// <param name="Fill">As #rrggbb; null leaves it open.</param>
/// <param name="Edge">Null has no edge.</param>
/// <param name="Opacity">Of the fill, from 0 (unseen) to 1.</param>
/// <param name="Hatch">The colour of diagonal lines over the fill, as #rrggbb; null has none.</param>
public sealed record Brush(string? Fill, Stroke? Edge = null, double Opacity = 1, string? Hatch = null);

/// <summary>A line's colour as #rrggbb, its width in points, and whether it is dashed.</summary>
public sealed record Stroke(string Ink, double Width = 1, bool Dashed = false);

/// <summary>The weights of the one typeface.</summary>
public enum Weight
{
    Regular = 400,
    SemiBold = 600,
    Bold = 700,
}

/// <summary>Which point of a text its X is.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}
