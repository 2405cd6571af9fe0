namespace KlantWaarde.Reporting.Drawing;

/// <summary>The sign of a kleuring, drawn as a shape so that no typeface can lack it. Source: method 2b, "Palette".</summary>
public enum Icon
{
    /// <summary>▼ rood.</summary>
    Down,

    /// <summary>◆ oranje.</summary>
    Diamond,

    /// <summary>● op orde.</summary>
    Dot,

    /// <summary>■ prima.</summary>
    Square,

    /// <summary>▲ top.</summary>
    Up,

    /// <summary>○ too few answers.</summary>
    Ring,
}

public static class IconExtensions
{
    /// <summary>The sign in a square of <paramref name="size"/> points around a middle, optically of one weight.</summary>
    public static Shape Draw(this Icon icon, double x, double y, double size, string ink) => icon switch
    {
        Icon.Down => Figure(ink, new(x - size * .52, y - size * .42), new(x + size * .52, y - size * .42), new(x, y + size * .48)),
        Icon.Up => Figure(ink, new(x - size * .52, y + size * .42), new(x + size * .52, y + size * .42), new(x, y - size * .48)),
        Icon.Diamond => Figure(ink, new(x, y - size * .55), new(x + size * .55, y), new(x, y + size * .55), new(x - size * .55, y)),
        Icon.Square => new Shape.Box(x - size * .42, y - size * .42, size * .84, size * .84, new(ink), Radius: 1),
        Icon.Dot => new Shape.Circle(x, y, size * .46, new(ink)),
        Icon.Ring => new Shape.Circle(x, y, size * .42, new(null, new(ink, 1.5))),
        _ => throw new ArgumentOutOfRangeException(nameof(icon), icon, "Not an icon."),
    };

    private static Shape.Polygon Figure(string ink, params Point[] points) => new(points, new(ink));
}
