namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>Cells of respondents, and what has been shown of them: first everybody, then the categories of one variable after the other.</summary>
internal sealed class ShownCells
{
    private readonly IReadOnlyList<AnswerBase> _cells;
    private readonly ModelSettings _settings;
    private readonly IReadOnlyList<int[]> _places;
    private readonly bool _isShown;
    private Differencing _shown;

    public ShownCells(IReadOnlyList<AnswerBase> cells, ModelSettings settings)
    {
        _cells = cells;
        _settings = settings;

        List<Guid> few = [];
        _places = [.. cells.Select(cell => Enumerable.Range(few.Count, Kept(cell, few)).ToArray())];
        var nothing = Differencing.Over(few, settings);
        var everybody = nothing.If(Enumerable.Range(0, few.Count).ToHashSet());
        (_isShown, _shown) = (everybody is not null, everybody ?? nothing);
    }

    /// <summary>Shows those categories of a variable that may stand beside all that was shown before.</summary>
    /// <param name="categoryOf">Of each cell the category.</param>
    /// <param name="among">Those that may be shown as far as is known already; null when nothing is.</param>
    public IReadOnlySet<string?> Show(IReadOnlyList<string?> categoryOf, IReadOnlySet<string?>? among)
    {
        string?[] categories = [.. categoryOf.Distinct().Order(StringComparer.Ordinal)];
        var alone = Partition.Shown(
            [.. categories.Select(category => BaseOf(categoryOf, category))], _settings,
            [.. categories.Select(category => _isShown && among?.Contains(category) is not false)]);

        return categories.Where((category, i) => alone[i] && Show(categoryOf, category)).ToHashSet();
    }

    private bool Show(IReadOnlyList<string?> categoryOf, string? category)
    {
        var places = CellsOf(categoryOf, category).SelectMany(cell => _places[cell]).ToHashSet();
        if (_shown.If(places) is not { } shown) return false;

        _shown = shown;
        return true;
    }

    private AnswerBase BaseOf(IReadOnlyList<string?> categoryOf, string? category)
    {
        var all = new AnswerBase(_settings);
        foreach (var cell in CellsOf(categoryOf, category)) all.Add(_cells[cell]);
        return all;
    }

    private static IEnumerable<int> CellsOf(IReadOnlyList<string?> categoryOf, string? category) =>
        Enumerable.Range(0, categoryOf.Count).Where(cell => categoryOf[cell] == category);

    /// <summary>Of a cell no more respondents than it takes: any cells together are enough exactly when all of theirs were.</summary>
    private int Kept(AnswerBase cell, List<Guid> few)
    {
        var organisations = cell.Organisations;
        var others = Math.Max(0, Math.Min(cell.Answers, _settings.NMin) - organisations.Count);

        few.AddRange(organisations);
        if (others > 0) few.AddRange(Enumerable.Repeat(organisations[0], others));
        return organisations.Count + others;
    }
}
