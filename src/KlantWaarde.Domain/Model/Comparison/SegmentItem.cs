using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>A question of yes or no in one segment: pleasantly surprised, or a klantwaarde that decides.</summary>
/// <param name="Code">Of the klantwaarde; null is the surprise.</param>
/// <param name="Count">How many respondents said yes.</param>
/// <param name="Total">Of how many.</param>
/// <param name="Contrast">Against the rest of the rol; null when too few organisations answered on either side.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record SegmentItem(string? Code, int Count, int Total, ItemContrast? Contrast, string Sentence)
{
    /// <summary>Whether it is oftener than in the rest of the rol, in a word or two of Dutch.</summary>
    public string Difference => Sentences.ItemDifference(Contrast?.Verdict);
}

/// <summary>A segment against the rest of its rol; an organisation says yes when more than half of its respondents do.</summary>
/// <param name="Count">How many organisations of the segment say yes.</param>
/// <param name="Total">Of how many.</param>
/// <param name="OtherCount">How many of the rest.</param>
/// <param name="OtherTotal">Of how many.</param>
/// <param name="P">Of Fisher's exact test.</param>
/// <param name="AdjustedP">After Benjamini and Hochberg over all such questions in all categories of the variable.</param>
/// <param name="Verdict">Improved says oftener than the rest, Worsened less often.</param>
public sealed record ItemContrast(
    int Count, int Total, int OtherCount, int OtherTotal, double P, double AdjustedP, ChangeVerdict Verdict)
{
    private const double Margin = 1e-9;

    private bool IsOver => (long)Count * OtherTotal > (long)OtherCount * Total;

    /// <summary>As long as it is not reckoned with how many there are.</summary>
    internal static ItemContrast Alone(int count, int total, int otherCount, int otherTotal)
    {
        var p = FisherExact.TwoSided(count, total - count, otherCount, otherTotal - otherCount);
        return new(count, total, otherCount, otherTotal, p, p, ChangeVerdict.NotDemonstrable);
    }

    internal ItemContrast Judged(double adjusted, ModelSettings settings) => this with
    {
        AdjustedP = adjusted,
        Verdict = adjusted <= settings.WaveQ + Margin ? IsOver ? ChangeVerdict.Improved : ChangeVerdict.Worsened
            : P <= settings.WaveQ + Margin ? IsOver ? ChangeVerdict.PossiblyImproved : ChangeVerdict.PossiblyWorsened
            : ChangeVerdict.NotDemonstrable,
    };
}
