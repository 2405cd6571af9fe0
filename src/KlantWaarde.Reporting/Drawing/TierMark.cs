using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The mark in the corner of a tile whose niveau is not bevestigd.</summary>
internal static class TierMark
{
    private const double Size = 9;

    /// <summary>What the mark takes from the width of a name.</summary>
    public static double RoomFor(TierStatus status) => status is TierStatus.Bevestigd ? 0 : Size;

    /// <summary>The mark with its corner at <paramref name="right"/>, <paramref name="top"/>: the less sure, the fuller.</summary>
    public static IEnumerable<Shape> Draw(TierStatus status, double right, double top, string ink)
    {
        Point corner = new(right, top), left = new(right - Size, top), below = new(right, top + Size);
        var stroke = new Stroke(ink, 1.2);

        return status switch
        {
            TierStatus.Bevestigd => [],
            TierStatus.Voorlopig => [new Shape.Polygon([left, corner, below], new(null, stroke))],
            TierStatus.Gemengd => [new Shape.Polygon([left, corner, below], new(ink, stroke))],
            TierStatus.OnvoldoendeGegevens => [new Shape.Line(left, corner, stroke), new Shape.Line(corner, below, stroke)],
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
        };
    }
}
