using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>How far the value ratio could have been otherwise with other klanten. Source: method 2c and 2e.</summary>
/// <remarks>
/// <para>BCa over the klanten, from <see cref="ModelSettings.BootstrapMinN"/> on. The ratio hangs on sums over the klanten: of
/// weights, picks, and answers below, above and in all. Who has what weight stays theirs in a resample.</para>
/// <para>Of more than <see cref="MostResampled"/> klanten the interval is ABC, which comes to the same without resamples
/// (docs/adr/0011-intervals-of-many.md).</para>
/// </remarks>
internal static class BalanceInterval
{
    /// <summary>The most klanten who are drawn anew.</summary>
    public const int MostResampled = 1_000;

    private const int OfWeights = 2;
    private const int OfItem = 4;

    /// <returns>Null of too few klanten, and where the bootstrap has nothing to go by.</returns>
    public static (double Low, double High)? Of(RolTally tally, BalanceParts parts, ModelDefinition definition)
    {
        var settings = definition.Settings;
        if (tally.Respondents.Count < settings.BootstrapMinN) return null;

        // In the order of the tally: the draws depend on it, and it does not depend on who came first.
        var klanten = tally.Respondents;
        var figure = new MeansFigure(
            klanten.Count, OfWeights + parts.Count * OfItem, (member, values) => Write(klanten[member], parts, values),
            means => RatioOf(means, klanten.Count, parts));

        return klanten.Count <= MostResampled
            ? Bca(figure, Seeds.For(definition.Seed, tally.Rol.Code, "waardeverhouding"), settings)
            : AbcInterval.Of(figure, settings.Confidence) is { } abc ? (abc.Low, abc.High) : null;
    }

    private static (double Low, double High)? Bca(MeansFigure figure, ulong seed, ModelSettings settings)
    {
        var here = figure.Nudged(0, 0);
        var drawn = Bootstrap.Of(figure, settings.BootstrapB, seed);

        return BcaInterval.OfDrawn(drawn, here, Jackknife.Of(figure), settings.Confidence) is { } bca ? (bca.Low, bca.High) : null;
    }

    private static void Write((Respondent Respondent, double Weight) klant, BalanceParts parts, Span<double> row)
    {
        var (respondent, weight) = klant;
        (row[0], row[1]) = (weight, weight * weight);

        var at = OfWeights;
        foreach (var (position, _) in parts.Klantwaarden)
            at = Write(row, at, weight, respondent.Picks.Contains(position), respondent.Codes[position]);
        foreach (var position in parts.Investeringen)
            at = Write(row, at, weight, respondent.Heaviest == position, respondent.Burden[position]);
    }

    private static int Write(Span<double> row, int at, double weight, bool picked, int? code)
    {
        if (picked) row[at] = weight;
        if (code < 0) row[at + 1] = weight;
        if (code > 0) row[at + 2] = weight;
        if (code is not null) row[at + 3] = weight;
        return at + OfItem;
    }

    private static double RatioOf(ReadOnlySpan<double> means, int klanten, BalanceParts parts)
    {
        // n_eff / Σw, so that picks weigh what they weigh in the balance itself: Σw² / Σw is its inverse.
        var scale = means[0] / means[1];
        var at = OfWeights;
        var benefit = Side(means, ref at, klanten, scale, parts.Klantwaarden.Count, parts);
        var investment = Side(means, ref at, klanten, scale, parts.Investeringen.Count, null);

        return BalanceRule.RatioOf(benefit, investment);
    }

    private static double Side(
        ReadOnlySpan<double> means, ref int at, int klanten, double scale, int items, BalanceParts? parts)
    {
        var (weighed, total) = (0.0, 0.0);

        for (var item = 0; item < items; item++, at += OfItem)
        {
            var weight = means[at] * klanten * scale + BalanceRule.AddedPick;
            var above = parts?.Klantwaarden[item].IsBasis is true ? 0 : means[at + 2];

            total += weight;
            if (means[at + 3] > 0) weighed += weight * (above - means[at + 1]) / means[at + 3];
        }

        return weighed / total;
    }
}

/// <summary>What stands on the scales, by position in the definition.</summary>
/// <param name="Klantwaarden">With whether it is basis, which cannot weigh in favour.</param>
/// <param name="Investeringen">In their order.</param>
internal sealed record BalanceParts(IReadOnlyList<(int Position, bool IsBasis)> Klantwaarden, IReadOnlyList<int> Investeringen)
{
    public int Count => Klantwaarden.Count + Investeringen.Count;
}
