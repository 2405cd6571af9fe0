namespace KlantWaarde.Reporting.Drawing;

/// <summary>A rectangle to draw in, in points.</summary>
internal readonly record struct Area(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    /// <summary>The same without <paramref name="side"/> points left and right.</summary>
    public Area Inset(double side) => new(X + side, Y, Width - 2 * side, Height);
}
