namespace KlantWaarde.Domain.Model;

/// <summary>The place on the pyramid of a rol and of the organisation. Source: method 2d.</summary>
internal static class Pyramid
{
    /// <summary>Of one rol: what the majority reaches, held down by what is rood.</summary>
    public static PyramidLevel OfRol(RolTally tally, IReadOnlyList<VerwachtingCell> cells, ModelSettings settings)
    {
        var (measured, stated, agreement) = Count(tally.Clients, cells, settings);

        if (measured is null)
            return new(null, null, null, [], null, stated, Sentences.LevelUnknown) { Agreement = agreement };

        var majority = PyramidRule.Majority(measured);
        var redBasis = RedNames(cells, isBasis: true);
        var redOther = RedNames(cells, isBasis: false);
        var cap = PyramidRule.Cap(redBasis is not [], redOther is not []);
        var (level, cappedBy) = cap < majority.Level
            ? (cap, cap is Prestatieniveau.OnderOke ? redBasis : redOther)
            : (majority.Level, []);

        return new(
            level, majority.Level, majority.Certainty, cappedBy, measured, stated,
            Sentences.Level(level, majority, measured, cappedBy, agreement, tally.Rol))
        {
            Agreement = agreement,
        };
    }

    /// <summary>Of all klanten, each with the level of their own rol; no caps: a small rol must not drag the whole.</summary>
    /// <remarks>
    /// Counted over what the rollen show, or the total would tell what a suppressed one hides (method 2e, rule 2).
    /// </remarks>
    /// <returns>Null when no rol shows a level.</returns>
    public static PyramidLevel? OfOrganisation(IReadOnlyList<Klantwaardemodel> models, ModelSettings settings)
    {
        var rollen = models.Where(model => model.Level is { Measured: not null })
            .Select(model => (model.Rol, Level: model.Level!))
            .ToList();

        if (rollen is []) return null;

        var measured = rollen.Select(rol => rol.Level.Measured!).Aggregate(Sum);
        var stated = models.Select(model => model.Level?.Stated).OfType<LevelCounts>().ToList();
        var agreement = Sum([.. models.Select(model => model.Level?.Agreement).OfType<LevelAgreement>()], settings);
        var majority = PyramidRule.Majority(measured);

        return new(
            majority.Level, majority.Level, majority.Certainty, [], measured,
            stated is [] ? null : stated.Aggregate(Sum),
            Sentences.OrganisationLevel(majority, measured, rollen, agreement))
        {
            Agreement = agreement,
        };
    }

    private static (LevelCounts? Measured, LevelCounts? Stated, LevelAgreement? Agreement) Count(
        IReadOnlyList<Client> clients, IReadOnlyList<VerwachtingCell> cells, ModelSettings settings)
    {
        var basis = Positions(cells, isBasis: true);
        var other = Positions(cells, isBasis: false);
        var (measured, stated, agreement) = (new LevelTally(settings), new LevelTally(settings), new AgreementTally(settings));

        foreach (var client in clients)
        {
            var level = PyramidRule.LevelOf(CodesAt(basis, client), CodesAt(other, client), client.Surprised, settings);

            if (level is { } reached) measured.Add(client.Organisation, reached);
            if (client.Thought is { } thought) stated.Add(client.Organisation, thought);
            if (level is { } one && client.Thought is { } two) agreement.Add(client.Organisation, one, two);
        }

        return (measured.Shown, stated.Shown, agreement.Shown);
    }

    private static int[] Positions(IReadOnlyList<VerwachtingCell> cells, bool isBasis) =>
        [.. Enumerable.Range(0, cells.Count).Where(i => cells[i].CountsAs(isBasis))];

    private static int?[] CodesAt(int[] positions, Client client) =>
        Array.ConvertAll(positions, position => client.Codes[position]);

    private static List<string> RedNames(IReadOnlyList<VerwachtingCell> cells, bool isBasis) =>
        [.. cells.Where(cell => cell.CountsAs(isBasis) && cell.Performance.Kleuring is Kleuring.Rood).Select(cell => cell.Name)];

    private static LevelCounts Sum(LevelCounts one, LevelCounts two) =>
        new(one.OnderOke + two.OnderOke, one.Oke + two.Oke, one.Prima + two.Prima, one.Top + two.Top);

    private static LevelAgreement? Sum(IReadOnlyList<LevelAgreement> all, ModelSettings settings) =>
        all is [] ? null : AgreementTally.Of(
            all.Sum(one => one.Equal),
            all.Sum(one => one.MeasuredHigher),
            all.Sum(one => one.MeasuredLower),
            all.Sum(one => one.FarApart),
            settings.Confidence);

    extension(VerwachtingCell cell)
    {
        /// <summary>True when it stands at basis, or, when that is asked, at onderscheidend or binding.</summary>
        internal bool CountsAs(bool isBasis) => isBasis
            ? cell.Tier.Shown is Niveau.Basis
            : cell.Tier.Shown is Niveau.Onderscheidend or Niveau.Binding;
    }
}
