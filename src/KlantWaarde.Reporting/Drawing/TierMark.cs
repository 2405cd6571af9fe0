using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The disc on the corner of a tile whose niveau is not bevestigd: empty, with a dot, or half full.</summary>
internal static class TierMark
{
    public const double Radius = 5.5;

    /// <summary>The disc around <paramref name="x"/>, <paramref name="y"/>; on any colour it is dark on paper.</summary>
    public static IEnumerable<Shape> Draw(TierStatus status, double x, double y) => status switch
    {
        TierStatus.Bevestigd => [],
        TierStatus.Voorlopig => [Disc(x, y), new Shape.Circle(x, y, 2, new(Palette.Ink))],
        TierStatus.Gemengd => [Disc(x, y), new Shape.Polygon([.. RightHalf(x, y)], new(Palette.Ink))],
        TierStatus.OnvoldoendeGegevens => [Disc(x, y)],
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    private static Shape.Circle Disc(double x, double y) => new(x, y, Radius, new(Palette.Paper, new(Palette.Ink, 1.3)));

    private static IEnumerable<Point> RightHalf(double x, double y) =>
        from step in Enumerable.Range(0, 13)
        let angle = Math.PI * (step / 12.0 - 0.5)
        select new Point(x + Radius * Math.Cos(angle), y + Radius * Math.Sin(angle));
}
