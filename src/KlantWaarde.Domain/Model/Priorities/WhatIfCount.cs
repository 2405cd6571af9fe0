namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Counts the levels of klanten before and after a repair.</summary>
internal static class WhatIfCount
{
    private const int Levels = 4;

    public static WhatIf? Outcome(
        Panel panel, IReadOnlyList<VerwachtingCell> cells, IReadOnlyList<VerwachtingCell> repaired, int? population)
    {
        var places = Enumerable.Range(0, cells.Count).Where(place => repaired.Contains(cells[place])).ToHashSet();
        var (before, after) = (new Side(panel.Settings, population), new Side(panel.Settings, population));
        var moves = new int[Levels, Levels];

        // In the order of the weights, as the tally asks.
        foreach (var member in panel.Members.OrderBy(member => member.Weight))
        {
            var (from, to) = LevelsOf(member, places, panel.Settings);
            before.Add(member, from);
            after.Add(member, to);
            moves[from, to]++;
        }

        if (before.Outcome(panel, cells) is not { } present || after.Outcome(panel, [.. cells.Except(repaired)]) is not { } then)
            return null;

        List<string> names = [.. repaired.Select(cell => cell.Name)];
        WhatIf outcome = new(names, present, then, [.. Enumerable.Range(0, Levels).Select(from => Row(moves, from))], "");
        return outcome with { Sentence = Sentences.WhatIf(outcome) };
    }

    private static (int From, int To) LevelsOf(PanelMember member, HashSet<int> places, ModelSettings settings)
    {
        var standing = member.Standing;
        foreach (var failure in member.Failures)
            if (places.Contains(failure.Klantwaarde)) standing = standing.Repaired(failure);

        return (member.Standing.LevelBy(settings), standing.LevelBy(settings));
    }

    private static LevelCounts Row(int[,] moves, int from) => new(moves[from, 0], moves[from, 1], moves[from, 2], moves[from, 3]);

    /// <summary>The klanten before the repair, or after it.</summary>
    private sealed class Side(ModelSettings settings, int? population)
    {
        private readonly LevelTally _tally = new(settings, population);
        private FixedPointSum _levels;

        public void Add(PanelMember member, int level)
        {
            _tally.Add(member.Client.Organisation, (Prestatieniveau)level, member.Weight);
            _levels.Add(member.Weight * level);
        }

        /// <param name="panel">Whose levels these are.</param>
        /// <param name="cells">Those that may hold the level down.</param>
        public WhatIfLevel? Outcome(Panel panel, IReadOnlyList<VerwachtingCell> cells)
        {
            if (_tally.Shown is not { } klanten) return null;

            var majority = PyramidRule.Majority(_tally.Evidence);
            var (redBasis, redOther) = (RedNames(cells, isBasis: true), RedNames(cells, isBasis: false));
            var cap = PyramidRule.Cap(redBasis is not [], redOther is not []);
            var isHeld = cap < majority.Level;

            return new(
                klanten,
                _levels.Value / panel.Weight,
                majority.Level,
                majority.Certainty,
                isHeld ? cap : majority.Level,
                !isHeld ? [] : cap is Prestatieniveau.OnderOke ? redBasis : redOther);
        }

        private static List<string> RedNames(IEnumerable<VerwachtingCell> cells, bool isBasis) =>
            [.. cells.Where(cell => cell.CountsAs(isBasis) && cell.Performance.Kleuring is Kleuring.Rood).Select(cell => cell.Name)];
    }
}
