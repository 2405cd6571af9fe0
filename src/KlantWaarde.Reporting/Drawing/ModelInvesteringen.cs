using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The left side: what klanten put in, and how it weighs.</summary>
internal static class ModelInvesteringen
{
    public const double Gap = 14;

    public static IEnumerable<Shape> Draw(IReadOnlyList<InvesteringCell> cells, Area area) =>
    [
        .. ColumnHead.Draw("Investering", "wat de klant ervoor over heeft", area.X),
        .. cells is [] ? Empty(area) : [],
        .. TilePainter.For(Place(cells, area), TileStyle.Investering).Draw(),
    ];

    /// <summary>Each with its place, below one another.</summary>
    public static IReadOnlyList<PlacedTile> Place(IReadOnlyList<InvesteringCell> cells, Area area)
    {
        var height = (area.Height - (cells.Count - 1) * Gap) / Math.Max(1, cells.Count);
        var tiles = cells.Select(Tile.Of).ToList();
        var lines = TileStyle.Investering.LinesOf(tiles, area.Width);

        return [.. tiles.Select((tile, row) =>
            new PlacedTile(tile, area with { Y = area.Y + row * (height + Gap), Height = height }, lines))];
    }

    private static IEnumerable<Shape> Empty(Area area)
    {
        yield return new Shape.Text(area.X, area.Y + 20, "In dit onderzoek niet gevraagd", 12, Palette.SoftInk);
    }
}
