namespace KlantWaarde.Domain.Model;

/// <summary>A klantwaarde or investering on the scales.</summary>
/// <param name="Niveau">A basis klantwaarde can only weigh against; an investering counts as onderscheidend.</param>
/// <param name="Evidence">What the answers weigh: more than nothing.</param>
/// <param name="Picks">What those weigh who named it as deciding, or as the heaviest; from 0.</param>
public sealed record BalanceItem(Niveau Niveau, ExperienceEvidence Evidence, double Picks);

/// <summary>The value balance and what it is made of.</summary>
/// <param name="Weights">w: of the klantwaarden, in their order; together 1.</param>
/// <param name="Benefit">BB, from −1 to 1.</param>
/// <param name="InvestmentWeights">u: of the investeringen, in their order; together 1.</param>
/// <param name="Investment">IB, from −1 to 1.</param>
/// <param name="Ratio">(1 + BB) / max(0.05, 1 − IB).</param>
/// <param name="Verdict">What the ratio means.</param>
public sealed record BalanceOutcome(
    IReadOnlyList<double> Weights,
    double Benefit,
    IReadOnlyList<double> InvestmentWeights,
    double Investment,
    double Ratio,
    BalanceVerdict Verdict);

/// <summary>Weighs what klanten get against what they put in. Source: method 2c.</summary>
public static class BalanceRule
{
    internal const double AddedPick = 0.5;

    private const double LeastInvestment = 0.05;
    private const double Margin = 1e-9;

    /// <param name="klantwaarden">At least one; those that are no klantwaarde in this rol left out.</param>
    /// <param name="investeringen">At least one.</param>
    /// <param name="settings">The rule's numbers.</param>
    public static BalanceOutcome Outcome(
        IReadOnlyList<BalanceItem> klantwaarden, IReadOnlyList<BalanceItem> investeringen, ModelSettings settings)
    {
        var (weights, benefit) = Balance(klantwaarden);
        var (investmentWeights, investment) = Balance(investeringen);
        var ratio = RatioOf(benefit, investment);

        return new(weights, benefit, investmentWeights, investment, ratio, VerdictOf(ratio, settings.BalanceBand));
    }

    internal static double RatioOf(double benefit, double investment) => (1 + benefit) / Math.Max(LeastInvestment, 1 - investment);

    private static (IReadOnlyList<double> Weights, double Balance) Balance(IReadOnlyList<BalanceItem> items)
    {
        var total = items.Sum(item => item.Picks + AddedPick);
        var weights = items.Select(item => (item.Picks + AddedPick) / total).ToList();

        return (weights, items.Zip(weights, (item, weight) => weight * Net(item)).Sum());
    }

    private static double Net(BalanceItem item)
    {
        var above = item.Niveau is Niveau.Basis ? 0 : item.Evidence.Above;
        return (above - item.Evidence.Below) / item.Evidence.Total;
    }

    private static BalanceVerdict VerdictOf(double ratio, double band) =>
        ratio > 1 + band + Margin ? BalanceVerdict.WorthMore
        : ratio < 1 - band - Margin ? BalanceVerdict.InvestmentWeighsMore
        : BalanceVerdict.InBalance;
}
