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
            .Select(pair => new BalanceItem(
                pair.Second.Tier.Shown!.Value, pair.First.Experience.Evidence, tally.Scaled(pair.First.Picks)))
            .ToList();
        var investeringen = tally.Investeringen
            .Where(one => one.Burden.IsShown)
            .Select(one => new BalanceItem(Niveau.Onderscheidend, one.Burden.Evidence, tally.Scaled(one.Picks)))
            .ToList();

        if (klantwaarden is [] || investeringen is []) return null;

        var balance = BalanceRule.Outcome(klantwaarden, investeringen, definition.Settings);
        double? worth = tally.Worth.IsShown ? tally.Worth.Mean : null;

        return (
            new(
                balance.Benefit, balance.Investment, balance.Ratio, balance.Verdict, worth,
                Sentences.Balance(balance, worth, tally.Rol)),
            balance);
    }
}
