using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Where everything of a model goes: it adapts to how much there is, and the picture grows with it.</summary>
/// <param name="Width">Of the picture: wider when many klantwaarden stand side by side.</param>
/// <param name="TileWidth">The same for every klantwaarde, so that the pyramid is built of equal stones.</param>
/// <param name="Tiers">Top to bottom: binding, onderscheidend, basis.</param>
/// <param name="Pyramid">The trapezoids together.</param>
/// <param name="Aside">Below the pyramid: klantwaarden that stand at none of its tiers.</param>
/// <param name="Investeringen">The column at the left.</param>
/// <param name="Balance">Between the column and the pyramid.</param>
/// <param name="Slope">How much wider each half of the pyramid becomes per point of height.</param>
internal sealed record ModelLayout(
    double Width,
    double TileWidth,
    IReadOnlyList<TierLayout> Tiers,
    Area Pyramid,
    IReadOnlyList<AsideLayout> Aside,
    Area Investeringen,
    Area Balance,
    double Slope)
{
    public const double Top = 166;

    private const double Left = 322;
    private const double ColumnWidth = 190;
    private const double MostSlope = 100;

    /// <summary>The tiers top to bottom, with the room each has for its tiles when the pyramid is not steeper than that.</summary>
    private static readonly (Niveau Niveau, double Room)[] Frame =
        [(Niveau.Binding, 568), (Niveau.Onderscheidend, 676), (Niveau.Basis, 700)];

    /// <summary>
    /// How much wider than usual the picture may become, and then the most columns of each tier: from what looks best
    /// to what gives long names or many klantwaarden their room.
    /// </summary>
    private static readonly (double Extra, int[] Columns)[] Options =
    [
        (0, [4, 5, 5]), (0, [3, 4, 4]), (0, [3, 3, 3]), (142, [4, 5, 5]),
        (142, [5, 6, 6]), (284, [5, 6, 6]), (284, [6, 7, 7]), (426, [6, 8, 8]),
    ];

    public double Bottom => Math.Max(Math.Max(Pyramid.Bottom, Investeringen.Bottom), Aside is [.., var last] ? last.Bottom : 0);

    /// <summary>How large it is on a landscape sheet of A4, where the height is what it lacks first.</summary>
    private double ScaleOnPaper => Math.Min(746 / (Width - 2 * ModelPicture.Margin), 430 / (Bottom + 80));

    /// <summary>Every tier is one row and every name is whole: it cannot become better.</summary>
    private bool IsRoomy => Tiers.All(tier => tier.Rows.Count < 2) && CutNames is 0;

    private int CutNames => Tiers
        .SelectMany(tier => tier.Rows.SelectMany(row => row))
        .Count(tile => TileStyle.Verwachting.NameOf(tile, TileWidth).IsCut);

    /// <summary>The layout that cuts off the fewest names, and of those the one that can be read best on paper.</summary>
    public static ModelLayout Of(Klantwaardemodel model)
    {
        var tiles = Frame.Select(tier => model.VerwachtingenAt(tier.Niveau).Select(Tile.Of).ToList()).ToList();

        var usual = Of(model, tiles, Options[0].Extra, Options[0].Columns);

        return usual.IsRoomy ? usual : Options[1..]
            .Select(option => Of(model, tiles, option.Extra, option.Columns))
            .Prepend(usual)
            .MinBy(layout => (layout.CutNames, -layout.ScaleOnPaper))!;
    }

    private static ModelLayout Of(Klantwaardemodel model, List<List<Tile>> tiles, double extra, int[] columns)
    {
        var total = ModelPicture.UsualWidth + extra;
        var width = WidthOf(tiles, extra, columns);
        var tiers = Stack(tiles, columns, width);
        var pyramid = new Area(Left, Top, total - ModelPicture.Margin - Left, tiers[^1].Bottom - Top);
        var aside = AsideLayout.Stack(model, pyramid);
        var column = ColumnOf([.. model.Investeringen.Select(Tile.Of)], pyramid.Height);
        var balance = new Area(column.Right + 3, Top, 86, Math.Max(column.Height, pyramid.Height));

        return new(total, width, tiers, pyramid, aside, column, balance, SlopeOf(tiers, pyramid));
    }

    /// <summary>Half the width of the pyramid at the height <paramref name="y"/>.</summary>
    public double HalfAt(double y) => Pyramid.Width / 2 - (Pyramid.Bottom - y) * Slope;

    private static double WidthOf(List<List<Tile>> tiles, double extra, int[] columns) => tiles
        .Select((tier, index) => (Columns: TierLayout.ColumnsOf(tier.Count, columns[index]), Room: Frame[index].Room + extra))
        .Where(tier => tier.Columns > 0)
        .Select(tier => (tier.Room - (tier.Columns - 1) * TierLayout.Gap) / tier.Columns)
        .Append(TierLayout.WidestTile)
        .Min();

    private static List<TierLayout> Stack(List<List<Tile>> tiles, int[] columns, double width)
    {
        var tiers = new List<TierLayout>();

        foreach (var (index, tier) in tiles.Index())
        {
            var top = tiers is [.., var above] ? above.Bottom + TierLayout.Gap : Top;
            tiers.Add(TierLayout.Of(Frame[index].Niveau, tier, top, columns[index], width));
        }

        return tiers;
    }

    /// <summary>As steep as looks good, and never so steep that a row of tiles leaves its trapezoid.</summary>
    private static double SlopeOf(List<TierLayout> tiers, Area pyramid) => tiers
        .Where(tier => tier.Rows.Count > 0)
        .Select(tier => (pyramid.Width / 2 - tier.RowWidth / 2 - TierLayout.Padding) / (pyramid.Bottom - tier.TilesTop))
        .Append(MostSlope / pyramid.Height)
        .Min();

    /// <summary>The tiles fill the height of the pyramid between their least and their most.</summary>
    private static Area ColumnOf(IReadOnlyList<Tile> tiles, double height)
    {
        var least = TileStyle.Investering.HeightOf(TileStyle.Investering.LinesOf(tiles, ColumnWidth));
        var gaps = Math.Max(0, tiles.Count - 1) * ModelInvesteringen.Gap;
        var tile = Math.Clamp((height - gaps) / Math.Max(1, tiles.Count), least, least + 28);
        return new(ModelPicture.Margin, Top, ColumnWidth, tiles.Count * tile + gaps);
    }
}
