namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>What has been shown of a survey, and whether a further selection may stand beside it. Source: method 2e, rule (3).</summary>
/// <remarks>
/// <para>Counts of overlapping selections can be added and taken from each other: all klanten, less the large ones, less the
/// small ones, leaves those in between. So it is not enough that no two selections differ by a few: whatever is added to and
/// taken from what, what is left must come from none or from enough klanten of enough organisations.</para>
/// <para>Whatever can be reckoned that way is a row in the space that the selections span, over the groups of klanten who are in
/// the same selections. The rule holds when no such row rests on too few klanten: <see cref="RowSpace"/>.</para>
/// </remarks>
public sealed class Differencing
{
    private readonly IReadOnlyList<Guid> _organisations;
    private readonly ModelSettings _settings;
    private readonly int _selections;
    private readonly int[] _groupOf;
    private readonly IReadOnlyList<Group> _groups;

    private Differencing(
        IReadOnlyList<Guid> organisations, ModelSettings settings, int selections, int[] groupOf, IReadOnlyList<Group> groups)
    {
        _organisations = organisations;
        _settings = settings;
        _selections = selections;
        _groupOf = groupOf;
        _groups = groups;
    }

    /// <summary>Nothing has been shown yet.</summary>
    /// <param name="organisations">Of each respondent the client organisation; a selection names respondents by their place in it.</param>
    /// <param name="settings">The rules' numbers.</param>
    public static Differencing Over(IReadOnlyList<Guid> organisations, ModelSettings settings) =>
        new(organisations, settings, 0, new int[organisations.Count], [new([], new(settings))]);

    /// <summary>May this selection be shown beside those already shown?</summary>
    /// <param name="selection">The places of its respondents; an empty selection, as one that is too small, may not be shown.</param>
    public bool MayShow(IReadOnlySet<int> selection) => If(selection) is not null;

    /// <summary>The same, with <paramref name="selection"/> shown.</summary>
    /// <exception cref="InvalidOperationException">It may not be shown.</exception>
    public Differencing With(IReadOnlySet<int> selection) =>
        If(selection)
        ?? throw new InvalidOperationException($"A selection of {selection.Count} may not be shown beside the other {_selections}.");

    /// <summary>The same, with <paramref name="selection"/> shown; null when it may not be.</summary>
    public Differencing? If(IReadOnlySet<int> selection) =>
        selection.Count > 0 && Beside(selection) is var shown && shown.IsSafe() ? shown : null;

    /// <summary>Divides each group into those who are in the selection and those who are not.</summary>
    private Differencing Beside(IReadOnlySet<int> selection)
    {
        Dictionary<(int Group, bool IsIn), int> places = [];
        List<Group> groups = [];
        var groupOf = new int[_groupOf.Length];

        for (var respondent = 0; respondent < groupOf.Length; respondent++)
        {
            var part = (_groupOf[respondent], selection.Contains(respondent));
            if (!places.TryGetValue(part, out var place))
            {
                places[part] = place = groups.Count;
                groups.Add(new([.. _groups[part.Item1].IsIn, part.Item2], new(_settings)));
            }

            groupOf[respondent] = place;
            groups[place].Base.Add(_organisations[respondent]);
        }

        return new(_organisations, _settings, _selections + 1, groupOf, groups);
    }

    private bool IsSafe()
    {
        Group[] inOrder = [.. _groups.Where(group => group.Base.IsShown), .. _groups.Where(group => !group.Base.IsShown)];
        var rows = Enumerable.Range(0, _selections).Select(selection => inOrder.Select(group => group.IsIn[selection] ? 1 : 0));

        return new RowSpace(rows).HasOnlyRows(columns => IsEnough(columns.Select(column => inOrder[column].Base)), from: Large(inOrder));
    }

    private static int Large(Group[] groups) => groups.Count(group => group.Base.IsShown);

    private bool IsEnough(IEnumerable<AnswerBase> groups)
    {
        var together = new AnswerBase(_settings);
        foreach (var group in groups) together.Add(group);
        return together.IsShown;
    }

    /// <summary>Those who are in the same selections.</summary>
    private sealed record Group(IReadOnlyList<bool> IsIn, AnswerBase Base);
}
