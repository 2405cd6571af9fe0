using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>One trapezoid of the pyramid with its rows of tiles.</summary>
/// <param name="Niveau">Which tier it is.</param>
/// <param name="Rows">Top to bottom; none when no klantwaarde stands here.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="TileWidth">Of each tile.</param>
/// <param name="NameLines">How many lines the longest name in this tier takes: its tiles are as high as that.</param>
internal sealed record TierLayout(
    Niveau Niveau,
    IReadOnlyList<IReadOnlyList<Tile>> Rows,
    double Top,
    double TileWidth,
    int NameLines)
{
    public const double Gap = 9;
    public const double Padding = 12;
    public const double WidestTile = 172;

    private const double HeadHeight = 36;
    private const double EmptyHeight = 34;

    public double TileHeight => TileStyle.Verwachting.HeightOf(NameLines);

    public double TilesTop => Top + HeadHeight;

    public double Bottom => TilesTop + Padding
        + (Rows.Count is 0 ? EmptyHeight : Rows.Count * (TileHeight + Gap) - Gap);

    public double RowWidth => Rows.Max(row => row.Count * (TileWidth + Gap) - Gap);

    public static TierLayout Of(Niveau niveau, IReadOnlyList<Tile> tiles, double top, int columns, double width)
    {
        var rows = tiles.Chunk(Math.Max(1, ColumnsOf(tiles.Count, columns))).ToList<IReadOnlyList<Tile>>();
        return new(niveau, rows, top, width, TileStyle.Verwachting.LinesOf(tiles, width));
    }

    /// <summary>How many stand side by side when rows are about equally long.</summary>
    public static int ColumnsOf(int tiles, int most)
    {
        var rows = (tiles + most - 1) / most;
        return rows is 0 ? 0 : (tiles + rows - 1) / rows;
    }

    /// <summary>Each tile with its place; rows stand around <paramref name="middle"/>.</summary>
    public IEnumerable<PlacedTile> Place(double middle) =>
        from row in Rows.Index()
        let left = middle - (row.Item.Count * (TileWidth + Gap) - Gap) / 2
        from tile in row.Item.Index()
        let x = left + tile.Index * (TileWidth + Gap)
        let y = TilesTop + row.Index * (TileHeight + Gap)
        select new PlacedTile(tile.Item, new(x, y, TileWidth, TileHeight), NameLines);
}
