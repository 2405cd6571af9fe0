namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The respondents of a rol by category, and what of them may be shown.</summary>
internal sealed class SegmentSplit
{
    private static readonly Dictionary<string, int> NoPopulations = [];

    private readonly Klantwaardemodel _model;
    private readonly ModelSettings _settings;
    private readonly IReadOnlyList<SegmentGroup> _groups;
    private readonly SegmentLimits? _limits;
    private readonly IReadOnlyList<bool> _shown;

    private SegmentSplit(
        Klantwaardemodel model, IReadOnlyList<SegmentGroup> groups, ModelSettings settings, SegmentLimits? limits)
    {
        _model = model;
        _settings = settings;
        _groups = groups;
        _limits = limits;
        _shown = Partition.Shown(
            [.. groups.Select(group => group.Base)], settings,
            [.. groups.Select(group => limits is null || limits.Categories.Contains(group.Category))]);
    }

    public bool HidesAny => _shown.Contains(false);

    public static SegmentSplit Of(
        ModelDefinition definition, Klantwaardemodel model, IEnumerable<Observation> observations, string variable, SegmentLimits? limits)
    {
        var asSample = definition with { Populations = NoPopulations, Strata = null };
        var groups = observations
            .Where(observation => observation.Rol == model.Rol.Code)
            .GroupBy(observation => observation.Frame.GetValueOrDefault(variable))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new SegmentGroup(
                group.Key,
                new(model.Rol, [.. group.Select(one => new Respondent(one, asSample))], asSample),
                definition.Settings));

        return new(model, [.. groups], definition.Settings, limits);
    }

    public IReadOnlyList<Segment> Segments()
    {
        var cells = Cells();
        var items = SegmentItems.Of(_model, _groups, _shown, _settings);

        return [.. _groups.Index().Where(one => _shown[one.Index]).Select(one => new Segment(
            one.Item.Category,
            one.Item.Tally.Respondents.Count,
            one.Item.Tally.Organisations,
            [.. cells.Select(klantwaarde => klantwaarde[one.Index].ToCell(_model.Rol, _settings))],
            items[one.Index]))];
    }

    /// <summary>By klantwaarde, then by group.</summary>
    private List<SegmentSubject[]> Cells()
    {
        var subjects = _model.Verwachtingen
            .Select((cell, position) => (Cell: cell, Position: position))
            .Where(one => one.Cell.Tier is not { Shown: Niveau.NietVanBelang, Status: TierStatus.Bevestigd })
            .Select(one => Subjects(one.Cell, [.. _groups.Select(group => group.Klantwaarden[one.Position])]))
            .ToList();

        var tested = subjects.SelectMany(klantwaarde => klantwaarde).Where(subject => subject.Test is not null).ToList();
        foreach (var (subject, outcome) in tested.Zip(WaveRule.Judge([.. tested.Select(subject => subject.Test!)], _settings)))
            subject.Outcome = outcome;

        return subjects;
    }

    /// <summary>The rol shows the total of each klantwaarde too, so that the groups must hide each other there as well.</summary>
    private SegmentSubject[] Subjects(VerwachtingCell cell, IReadOnlyList<SegmentAnswers> answers)
    {
        var shown = Partition.Shown(
            [.. answers.Select(one => one.Base)], _settings,
            [.. _groups.Select((group, i) => _shown[i] && (_limits is null || _limits.Shows(cell.Code, group.Category)))]);
        var all = new CodeSpread();
        foreach (var one in answers) all.Add(one.Clients);

        return [.. answers.Select((one, i) => new SegmentSubject(cell, shown[i] ? one : null, TestOf(one, shown[i])))];

        WaveTest? TestOf(SegmentAnswers one, bool isShown)
        {
            var others = all.Without(one.Clients);
            return isShown && one.Clients.Total >= _settings.NMin && others.Total >= _settings.NMin
                ? WaveTest.Unpaired(others, one.Clients, _settings)
                : null;
        }
    }
}
