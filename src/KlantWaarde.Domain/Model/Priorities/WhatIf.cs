namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Where the klanten of a rol would stand if some klantwaarden were repaired. Source: method 2f and 2d.</summary>
/// <remarks>
/// Repaired is: each code below nought becomes nought. What is repaired no longer holds the level of the rol down; what is not,
/// and rood, still does.
/// </remarks>
/// <param name="Repaired">The names of what is repaired, in the order of the survey; empty for the present.</param>
/// <param name="Before">The present.</param>
/// <param name="After">After repair.</param>
/// <param name="Moves">How many klanten go where: for each level before, in the order of the enum, the levels after.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record WhatIf(
    IReadOnlyList<string> Repaired, WhatIfLevel Before, WhatIfLevel After, IReadOnlyList<LevelCounts> Moves, string Sentence)
{
    /// <summary>How many klanten go up.</summary>
    public int MovedUp => Moves[0].Oke + Moves[0].Prima + Moves[0].Top + Moves[1].Prima + Moves[1].Top + Moves[2].Top;

    /// <param name="clients">The respondents of one rol, in any order.</param>
    /// <param name="cells">The klantwaarden of their model, in the order of the codes of the clients.</param>
    /// <param name="repaired">The codes of what is repaired; none for the present.</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <param name="population">N: how many klanten there are in the rol, when that is known (method 2e).</param>
    /// <returns>Null when too few klanten have a level to show.</returns>
    /// <exception cref="ArgumentException">A code is not one of those that can be repaired.</exception>
    public static WhatIf? Of(
        IReadOnlyList<Client> clients,
        IReadOnlyList<VerwachtingCell> cells,
        IReadOnlySet<string> repaired,
        ModelSettings settings,
        int? population = null)
    {
        var chosen = cells.Where(cell => CanRepair(cell) && repaired.Contains(cell.Code)).ToList();
        if (chosen.Count != repaired.Count)
            throw new ArgumentException($"Not all of {string.Join(", ", repaired.Order(StringComparer.Ordinal))} can be repaired.");

        return WhatIfCount.Outcome(Panel.Of(clients, cells, settings), cells, chosen, population);
    }

    /// <summary>True of a klantwaarde that has a part in the level and whose kleuring is shown (method 2e).</summary>
    public static bool CanRepair(VerwachtingCell cell) =>
        cell is { Performance.Kleuring: not Kleuring.Onbekend, Tier.Shown: not (null or Niveau.NietVanBelang) };
}

/// <summary>Where the klanten of a rol stand, before or after repair.</summary>
/// <param name="Klanten">How many are at each level.</param>
/// <param name="Mean">Their (weighted) mean level, from 0 to 3.</param>
/// <param name="Raw">What the majority reaches.</param>
/// <param name="Certainty">Of the raw level, from 0 to 1.</param>
/// <param name="Level">The raw level, held down by what is rood and not repaired.</param>
/// <param name="CappedBy">The names of what holds it down; empty when nothing does.</param>
public sealed record WhatIfLevel(
    LevelCounts Klanten,
    double Mean,
    Prestatieniveau Raw,
    double Certainty,
    Prestatieniveau Level,
    IReadOnlyList<string> CappedBy);
