namespace KlantWaarde.Domain.Model;

/// <summary>The place on the pyramid of a rol. Source: method 2d.</summary>
internal static class Pyramid
{
    /// <summary>What the majority reaches, held down by what is rood.</summary>
    /// <remarks>There is a level, or null, for each respondent of the tally.</remarks>
    public static PyramidLevel OfRol(
        RolTally tally, IReadOnlyList<Prestatieniveau?> levels, IReadOnlyList<VerwachtingCell> cells, ModelSettings settings)
    {
        var count = new PyramidCount(settings, tally.Population);
        foreach (var ((respondent, weight), reached) in tally.Respondents.Zip(levels))
            count.Add(respondent, reached, weight);

        if (count.Measured.Shown is not { } measured)
            return new(null, null, null, [], null, count.Stated.Shown, Sentences.LevelUnknown) { Agreement = count.Agreement.Shown };

        var majority = PyramidRule.Majority(count.Measured.Evidence);
        var redBasis = RedNames(cells, isBasis: true);
        var redOther = RedNames(cells, isBasis: false);
        var cap = PyramidRule.Cap(redBasis is not [], redOther is not []);
        var (level, cappedBy) = cap < majority.Level
            ? (cap, cap is Prestatieniveau.OnderOke ? redBasis : redOther)
            : (majority.Level, []);

        return new(
            level, majority.Level, majority.Certainty, cappedBy, measured, count.Stated.Shown,
            Sentences.Level(level, majority, measured, cappedBy, count.Agreement.Shown, tally.Rol))
        {
            Agreement = count.Agreement.Shown,
            AtLeast = majority.AtLeast,
        };
    }

    /// <summary>The level of each respondent, by the niveaus that are shown.</summary>
    public static IReadOnlyList<Prestatieniveau?> Levels(
        RolTally tally, IReadOnlyList<VerwachtingCell> cells, ModelSettings settings)
    {
        var basis = Positions(cells, isBasis: true);
        var other = Positions(cells, isBasis: false);

        return [.. tally.Clients.Select(client => PyramidRule.LevelOf(
            CodesAt(basis, client), CodesAt(other, client), client.Surprised, settings))];
    }

    private static int[] Positions(IReadOnlyList<VerwachtingCell> cells, bool isBasis) =>
        [.. Enumerable.Range(0, cells.Count).Where(i => cells[i].CountsAs(isBasis))];

    private static int?[] CodesAt(int[] positions, Client client) =>
        Array.ConvertAll(positions, position => client.Codes[position]);

    private static List<string> RedNames(IReadOnlyList<VerwachtingCell> cells, bool isBasis) =>
        [.. cells.Where(cell => cell.CountsAs(isBasis) && cell.Performance.Kleuring is Kleuring.Rood).Select(cell => cell.Name)];

    extension(VerwachtingCell cell)
    {
        /// <summary>True when it stands at basis, or, when that is asked, at onderscheidend or binding.</summary>
        internal bool CountsAs(bool isBasis) => isBasis
            ? cell.Tier.Shown is Niveau.Basis
            : cell.Tier.Shown is Niveau.Onderscheidend or Niveau.Binding;
    }
}

/// <summary>Levels measured, levels stated, and the two beside each other.</summary>
internal sealed class PyramidCount(ModelSettings settings, int? population)
{
    public LevelTally Measured { get; } = new(settings, population);

    public LevelTally Stated { get; } = new(settings, population);

    public AgreementTally Agreement { get; } = new(settings, population);

    public void Add(Respondent respondent, Prestatieniveau? level, double weight)
    {
        if (level is { } measured) Measured.Add(respondent.Organisation, measured, weight);
        if (respondent.Thought is { } thought) Stated.Add(respondent.Organisation, thought, weight);
        if (level is { } one && respondent.Thought is { } two) Agreement.Add(respondent.Organisation, one, two, weight);
    }
}
