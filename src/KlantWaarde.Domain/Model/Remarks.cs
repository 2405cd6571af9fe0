using KlantWaarde.Domain.Model.Comparison;

namespace KlantWaarde.Domain.Model;

/// <summary>What the reader of a model must know, in Dutch.</summary>
internal static class Remarks
{
    // Method 2d: from here the remark "gemeten en uitgesproken beeld lopen uiteen".
    private const double FarApartShare = 0.20;

    // So little less than the number of respondents is rounding.
    private const double Margin = 1e-9;

    public static IEnumerable<string> Of(
        RolTally tally, IReadOnlyList<VerwachtingCell> cells, PyramidLevel level, ModelDefinition definition) =>
    [
        .. OfCells(cells),
        .. level.Agreement is { } agreement && agreement.FarApartShare > FarApartShare ? [Sentences.FarApart(agreement)] : Nothing,
        .. AnswerQuality.MissingRemark(OftenMissing(tally, cells)) is { } missing ? [missing] : Nothing,
        .. OfBase(tally, definition),
    ];

    private static IEnumerable<string> Nothing => [];

    private static IEnumerable<string> OfCells(IReadOnlyList<VerwachtingCell> cells)
    {
        List<double> red = [.. cells.Where(cell => cell.Performance.Kleuring is Kleuring.Rood)
            .Select(cell => cell.Performance.Certainty!.Value)];

        if (red is not []) yield return Sentences.ExpectedWrong(red);
        if (MissingPart(cells) is { } missing) yield return missing;
    }

    /// <summary>Of what is too small to show it is not told how much is missing.</summary>
    private static List<string> OftenMissing(RolTally tally, IReadOnlyList<VerwachtingCell> cells) =>
        [.. cells.Where(cell => cell.Performance.Counts is { } counts && AnswerQuality.IsOftenMissing(counts.Total, tally.Clients.Count))
            .Select(cell => cell.Name)];

    private static IEnumerable<string> OfBase(RolTally tally, ModelDefinition definition)
    {
        var respondents = tally.Clients.Count;

        if (definition.Strata is { } strata) yield return Sentences.Stratified(strata.Variable);

        if (tally.EffectiveSize < respondents - Margin)
            yield return Sentences.Weighed(respondents, tally.Organisations, tally.EffectiveSize);

        if (tally.Population is { } all && respondents > all)
            yield return Sentences.WrongBase(respondents, all);
        else if (tally.Population is { } known && respondents >= definition.Settings.FpcMinResponse * known)
            yield return Sentences.KnownBase(respondents, known);
    }

    private static string? MissingPart(IReadOnlyList<VerwachtingCell> cells) =>
        (cells.Any(cell => cell.CountsAs(isBasis: true)), cells.Any(cell => cell.CountsAs(isBasis: false))) switch
        {
            (false, false) => Sentences.NoNiveaus,
            (false, true) => Sentences.NoBasis,
            (true, false) => Sentences.OnlyBasis,
            _ => null,
        };
}
