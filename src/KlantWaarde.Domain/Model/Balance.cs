namespace KlantWaarde.Domain.Model;

/// <summary>What the klanten of a rol get against what they put in. Source: method 2c.</summary>
internal static class Balance
{
    /// <summary>Over the coloured klantwaarden of the three niveaus: another cell would be told by what is left over.</summary>
    /// <returns>Null when no klantwaarde or no investering may be shown.</returns>
    public static (ValueBalance Shown, BalanceOutcome Outcome)? Of(RolTally tally, IReadOnlyList<VerwachtingCell> verwachtingen, ModelDefinition definition)
    {
        var klantwaarden = tally.Klantwaarden
            .Zip(verwachtingen)
            .Where(pair => pair.Second is { Performance.Counts: not null, Tier.Shown: not Niveau.NietVanBelang })
            .Select(pair => (Tally: pair.First, Niveau: pair.Second.Tier.Shown!.Value))
            .ToList();
        var investeringen = tally.Investeringen.Where(one => one.Burden.IsShown).ToList();

        if (klantwaarden is [] || investeringen is []) return null;

        var balance = BalanceRule.Outcome(
            [.. klantwaarden.Select(one => new BalanceItem(one.Niveau, one.Tally.Experience.Evidence, tally.Scaled(one.Tally.Picks)))],
            [.. investeringen.Select(one => new BalanceItem(Niveau.Onderscheidend, one.Burden.Evidence, tally.Scaled(one.Picks)))],
            definition.Settings);
        var interval = BalanceInterval.Of(
            tally,
            new([.. klantwaarden.Select(one => (one.Tally.Position, one.Niveau is Niveau.Basis))], [.. investeringen.Select(one => one.Position)]),
            definition);

        return (ShownOf(balance, interval, tally), balance);
    }

    private static ValueBalance ShownOf(BalanceOutcome balance, (double Low, double High)? interval, RolTally tally)
    {
        double? worth = tally.Worth.IsShown ? tally.Worth.Mean : null;
        Interval? ratio = interval is var (low, high) ? new(low, balance.Ratio, high) : null;

        return new(
            balance.Benefit, balance.Investment, balance.Ratio, balance.Verdict, worth,
            Sentences.Balance(balance, ratio, worth, tally.Rol))
        {
            RatioInterval = ratio,
        };
    }
}
