using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>What one tile says: the name, what the kleuring means, and on what that rests.</summary>
/// <param name="Name">Of the klantwaarde or the investering.</param>
/// <param name="Performance">What it shows; without counts it shows none.</param>
/// <param name="Below">What those below say: "onder", "te zwaar".</param>
/// <param name="Status">How sure the niveau is; bevestigd has no mark.</param>
/// <param name="Target">What it is about, for a page that leads on: "klantwaarde/betrouwbaar".</param>
internal sealed record Tile(string Name, Performance Performance, string Below, TierStatus Status, string Target)
{
    public static Tile Of(VerwachtingCell cell) =>
        new(cell.Name, cell.Performance, "onder", cell.Tier.Status, $"klantwaarde/{cell.Code}");

    public static Tile Of(InvesteringCell cell) =>
        new(cell.Name, cell.Performance, "te zwaar", TierStatus.Bevestigd, $"investering/{cell.Code}");

    public Look Look => Look.Of(Performance.Kleuring, Performance.Zekerheid);

    /// <summary>"3 van 22 onder"; null when that is too little to show.</summary>
    public string? Count => Performance.Counts is { } counts ? AnswerWords.Short(counts, Below) : null;
}

/// <summary>A tile and where it stands.</summary>
/// <param name="Tile">What it says.</param>
/// <param name="Area">Its edges.</param>
/// <param name="NameLines">How many lines are kept for a name, so that neighbours are alike.</param>
internal sealed record PlacedTile(Tile Tile, Area Area, int NameLines)
{
    public PictureLink Link =>
        new(Area.X, Area.Y, Area.Width, Area.Height, Tile.Target, $"{Tile.Name}: {Tile.Performance.Word}");
}
