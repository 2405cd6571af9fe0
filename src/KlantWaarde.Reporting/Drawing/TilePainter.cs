using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Draws tiles that stand together: name, icon and word, the bar of the answers, and the count with its zekerheid.</summary>
/// <remarks>Their words and counts have one size, that of the longest, so that nobody reads a meaning into a size.</remarks>
internal sealed class TilePainter
{
    private const double BarHeight = 7;

    private readonly IReadOnlyList<PlacedTile> _tiles;
    private readonly TileStyle _style;
    private readonly double _wordSize;
    private readonly double _smallSize;
    private readonly bool _spelled;

    private TilePainter(IReadOnlyList<PlacedTile> tiles, TileStyle style)
    {
        (_tiles, _style) = (tiles, style);
        _wordSize = SizeOf(tile => tile.Performance.Word, style.WordSize, taken: 0);
        _smallSize = SizeOf(tile => tile.Count, style.SmallSize, taken: Pips.Width + 4);
        _spelled = tiles.All(Spells);
    }

    public static TilePainter For(IReadOnlyList<PlacedTile> tiles, TileStyle style) => new(tiles, style);

    public IEnumerable<Shape> Draw() => _tiles.SelectMany(Draw);

    private IEnumerable<Shape> Draw(PlacedTile placed)
    {
        var (tile, area, lines) = placed;
        var (ink, inner) = (tile.Look.Ink, area.Inset(_style.Padding));
        var name = _style.NameOf(tile, area.Width);
        var spare = (area.Height - _style.HeightOf(lines)) / 4;
        var first = area.Y + 6 + _style.NameSize + spare;
        var word = first + lines * _style.Lead + 1 + spare;
        var bar = word + 9 + spare / 2;

        return
        [
            new Shape.Box(area.X, area.Y, area.Width, area.Height, tile.Look.Brush, Radius: 8),
            .. name.Lines.Select((line, row) =>
                new Shape.Text(inner.X, first + row * _style.Lead, line, name.Size, ink, Weight.SemiBold)),
            .. TierMark.Draw(tile.Status, area.Right - 2, area.Y + 2),
            tile.Look.Icon.Draw(inner.Right - _style.IconSize / 2, first - _style.NameSize * 0.36, _style.IconSize, ink),
            Line(tile, tile.Performance.Word, inner.X, word, _wordSize, inner.Width),
            .. Answers(tile, inner with { Y = bar, Height = BarHeight }),
        ];
    }

    private IEnumerable<Shape> Answers(Tile tile, Area bar)
    {
        if (tile is not { Count: { } count, Performance: { Counts: { } counts, Zekerheid: { } zekerheid } })
            return [];

        var y = bar.Bottom + _style.Lead;
        var end = bar.Right - Pips.Width;

        return
        [
            .. AnswerBar.Draw(counts, bar, tile.Look.Ink),
            Line(tile, count, bar.X, y, _smallSize, end - bar.X - 4),
            .. Pips.Draw(zekerheid, end, y - _smallSize * 0.36, tile.Look.Ink),
            .. _spelled ? [new Shape.Text(end - 5, y, Words.Of(zekerheid), _smallSize, tile.Look.Ink, Anchor: Anchor.End)] : Nothing,
        ];
    }

    private static IEnumerable<Shape> Nothing => [];

    private static Shape.Text Line(Tile tile, string text, double x, double y, double size, double width)
    {
        var fitted = FittedText.Fit(text, width, (size, TileStyle.LeastWord), Weight.Regular);
        return new(x, y, fitted.Lines[0], fitted.Size, tile.Look.Ink);
    }

    /// <summary>The size at which the text of every tile fits beside what takes <paramref name="taken"/> points.</summary>
    private double SizeOf(Func<Tile, string?> textOf, double wanted, double taken) => _tiles
        .Where(placed => textOf(placed.Tile) is not null)
        .Select(placed => FittedText.Fit(
            textOf(placed.Tile)!, placed.Area.Inset(_style.Padding).Width - taken, (wanted, TileStyle.LeastWord), Weight.Regular).Size)
        .Append(wanted)
        .Min();

    /// <summary>True when count and zekerheid fit side by side, in words.</summary>
    private bool Spells(PlacedTile placed) =>
        placed.Tile is not { Count: { } count, Performance.Zekerheid: { } zekerheid }
        || WidthOf(count) + WidthOf(Words.Of(zekerheid)) + Pips.Width + 12 <= placed.Area.Inset(_style.Padding).Width;

    private double WidthOf(string text) => Typeface.MeasureWidth(text, _smallSize, Weight.Regular);
}
