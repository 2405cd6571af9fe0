namespace KlantWaarde.Reporting.Drawing;

/// <summary>The measures of a tile, in points.</summary>
/// <param name="Padding">Left and right of the words.</param>
/// <param name="NameSize">Of the name, when it fits.</param>
/// <param name="WordSize">Of the word for the kleuring, when every tile's fits.</param>
/// <param name="SmallSize">Of the count and the zekerheid, when every tile's fit.</param>
/// <param name="Lead">From one line to the next.</param>
internal sealed record TileStyle(double Padding, double NameSize, double WordSize, double SmallSize, double Lead)
{
    /// <summary>No name is smaller.</summary>
    public const double LeastName = 11;

    /// <summary>No count and no word is smaller.</summary>
    public const double LeastWord = 9.5;

    private const double LinesBelowName = 3.1;

    public static TileStyle Verwachting { get; } = new(Padding: 9, NameSize: 13, WordSize: 11, SmallSize: 11, Lead: 15.5);

    public static TileStyle Investering { get; } = new(Padding: 13, NameSize: 15, WordSize: 12.5, SmallSize: 11, Lead: 17.5);

    /// <summary>How high a tile is whose name has <paramref name="nameLines"/> lines.</summary>
    public double HeightOf(int nameLines) => (nameLines + LinesBelowName) * Lead + 16;

    /// <summary>How many lines the longest name takes; one when there are no tiles.</summary>
    public int LinesOf(IEnumerable<Tile> tiles, double width) =>
        tiles.Select(tile => NameOf(tile, width).Lines.Count).DefaultIfEmpty(1).Max();

    public double IconSize => NameSize * 0.85;

    /// <summary>The name within a tile of <paramref name="width"/>; its first line leaves the right to the icon.</summary>
    public FittedText NameOf(Tile tile, double width) => FittedText.Fit(
        tile.Name,
        [width - 2 * Padding - IconSize - 6, width - 2 * Padding],
        (NameSize, LeastName),
        Weight.SemiBold);
}
