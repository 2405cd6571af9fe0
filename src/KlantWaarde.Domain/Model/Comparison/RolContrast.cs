namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>What sets klanten who ascribe the wanted rol apart from those who ascribe another.</summary>
/// <param name="Rol">The other rol.</param>
/// <param name="Klantwaarden">
/// Those where the two differ first: the most that klanten in the wanted rol are better off on top, then in the order of the survey.
/// </param>
/// <param name="Sentence">In Dutch.</param>
public sealed record RolContrast(Rol Rol, IReadOnlyList<RolContrastCell> Klantwaarden, string Sentence)
{
    /// <param name="other">May be shown.</param>
    /// <param name="desired">May be shown.</param>
    public static RolContrast Of(Klantwaardemodel other, Klantwaardemodel desired)
    {
        var inDesired = desired.Verwachtingen.ToDictionary(cell => cell.Code);
        List<RolContrastCell> cells =
        [
            .. other.Verwachtingen
                .Where(cell => inDesired.ContainsKey(cell.Code))
                .Select(cell => RolContrastCell.Of(cell, inDesired[cell.Code], other.Rol, desired.Rol))
                .OrderBy(cell => !cell.Differs)
                .ThenByDescending(cell => cell.Gap ?? double.NegativeInfinity),
        ];

        return new(other.Rol, cells, Sentences.RolContrast(other.Rol, desired.Rol, [.. cells.Where(cell => cell.Differs)]));
    }
}

/// <summary>One klantwaarde in two rollen; what may not be shown of a rol is null or Onbekend.</summary>
/// <param name="Code">Of the klantwaarde.</param>
/// <param name="Name">Of the klantwaarde.</param>
/// <param name="Niveau">In the other rol.</param>
/// <param name="Kleuring">In the other rol.</param>
/// <param name="DesiredNiveau">In the wanted rol.</param>
/// <param name="DesiredKleuring">In the wanted rol.</param>
/// <param name="Gap">How much higher the mean code in the wanted rol is, from −4 to 4; null when it is not shown of both.</param>
/// <param name="Differs">Niveau or kleuring differs, both being known.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record RolContrastCell(
    string Code,
    string Name,
    Niveau? Niveau,
    Kleuring Kleuring,
    Niveau? DesiredNiveau,
    Kleuring DesiredKleuring,
    double? Gap,
    bool Differs,
    string Sentence)
{
    private const int Lowest = -2;

    internal static RolContrastCell Of(VerwachtingCell other, VerwachtingCell desired, Rol rol, Rol wanted)
    {
        var cell = new RolContrastCell(
            other.Code, other.Name, other.Tier.Shown, other.Performance.Kleuring, desired.Tier.Shown, desired.Performance.Kleuring,
            MeanOf(desired.Performance) - MeanOf(other.Performance), DiffersIn(other, desired), Sentence: "");

        return cell with { Sentence = Sentences.RolContrast(cell, rol, wanted) };
    }

    private static bool DiffersIn(VerwachtingCell one, VerwachtingCell other) =>
        (one.Tier.Shown is { } niveau && other.Tier.Shown is { } second && niveau != second)
        || (one.Performance.Kleuring, other.Performance.Kleuring) is (not Kleuring.Onbekend, not Kleuring.Onbekend)
            && one.Performance.Kleuring != other.Performance.Kleuring;

    private static double? MeanOf(Performance performance) =>
        performance.MeanCode?.Estimate
        ?? (performance.ByCode is { } counts
            ? counts.Select((count, i) => count * (i + Lowest)).Sum() / (double)counts.Sum()
            : null);
}
