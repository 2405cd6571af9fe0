namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The respondents of a rol by their categories of some variables together: those in one cell are in all the same ones.</summary>
internal sealed class FrameCells
{
    private readonly IReadOnlyList<Observation> _respondents;
    private readonly int[] _cellOf;
    private readonly IReadOnlyList<string?[]> _cells;
    private readonly int _variables;

    /// <param name="respondents">In any order.</param>
    /// <param name="variables">In the order in which they are shown; at least one.</param>
    public FrameCells(IReadOnlyList<Observation> respondents, IReadOnlyList<string> variables)
    {
        _respondents = respondents;
        _variables = variables.Count;
        (_cellOf, _cells) = variables.Aggregate((new int[respondents.Count], (IReadOnlyList<string?[]>)[[]]), Finer);
    }

    /// <summary>How many combinations of categories occur.</summary>
    public int Count => _cells.Count;

    /// <summary>The categories that may be shown of those respondents, by variable.</summary>
    /// <param name="isIn">Whether a respondent is counted.</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <param name="among">The categories that may be shown as far as is known already; null when nothing is.</param>
    public IReadOnlyList<IReadOnlySet<string?>> Shown(
        Func<Observation, bool> isIn, ModelSettings settings, IReadOnlyList<IReadOnlySet<string?>>? among = null)
    {
        var beside = new ShownCells(Bases(isIn, settings), settings);

        return [.. Enumerable.Range(0, _variables).Select(variable => beside.Show(
            [.. _cells.Select(cell => cell[variable])], among?[variable]))];
    }

    private AnswerBase[] Bases(Func<Observation, bool> isIn, ModelSettings settings)
    {
        AnswerBase[] bases = [.. _cells.Select(_ => new AnswerBase(settings))];
        for (var i = 0; i < _cellOf.Length; i++)
            if (isIn(_respondents[i]))
                bases[_cellOf[i]].Add(_respondents[i].Organisation);
        return bases;
    }

    /// <summary>Each cell divided by one variable more; in an order that does not depend on who came first.</summary>
    private (int[] CellOf, IReadOnlyList<string?[]> Cells) Finer((int[] CellOf, IReadOnlyList<string?[]> Cells) coarse, string variable)
    {
        var parts = coarse.CellOf.Zip(_respondents, (cell, one) => (Cell: cell, Category: one.Frame.GetValueOrDefault(variable))).ToArray();
        (int Cell, string? Category)[] inOrder =
            [.. parts.Distinct().OrderBy(part => part.Cell).ThenBy(part => part.Category, StringComparer.Ordinal)];
        var places = inOrder.Index().ToDictionary(part => part.Item, part => part.Index);

        return (
            [.. parts.Select(part => places[part])],
            [.. inOrder.Select(part => (string?[])[.. coarse.Cells[part.Cell], part.Category])]);
    }
}
