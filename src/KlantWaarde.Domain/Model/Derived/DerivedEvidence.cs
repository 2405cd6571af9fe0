namespace KlantWaarde.Domain.Model.Derived;

/// <summary>What the link with satisfaction and loyalty says of the niveau of a klantwaarde. Source: method 2a, step 3.</summary>
/// <param name="Satisfaction">The contrasts on y₁.</param>
/// <param name="Loyalty">The contrasts on y₂.</param>
/// <param name="Tag">d: the niveau that it points to; null when it points nowhere.</param>
/// <param name="WorksBothWays">What is lost below expectation is about what is gained above it: no tag, but a remark.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record DerivedEvidence(
    OutcomeContrasts Satisfaction, OutcomeContrasts Loyalty, Niveau? Tag, bool WorksBothWays, string Sentence);

/// <summary>What a klantwaarde does to one outcome.</summary>
/// <param name="Clients">n: client organisations with the outcome and the code; null when that is too few to show.</param>
/// <param name="Cells">Of <paramref name="Clients"/>, by code; null when they are too few to test.</param>
/// <param name="Spread">sd(y): the sample standard deviation of their outcomes; null when they are too few to test.</param>
/// <param name="Penalty">What is lost from met to below.</param>
/// <param name="Reward">What is gained from met to above.</param>
/// <param name="HaloAdjusted">The contrasts are those between klanten who judge the rest alike.</param>
public sealed record OutcomeContrasts(
    int? Clients, ExperienceCounts? Cells, double? Spread, Contrast Penalty, Contrast Reward, bool HaloAdjusted)
{
    /// <summary>IA; null when a contrast cannot be tested, or nothing is lost nor gained.</summary>
    public double? ImpactAsymmetry => Derived.ImpactAsymmetry.Of(Penalty.Estimate, Reward.Estimate);

    /// <summary>RIOCS: from below to above expectation, in points of the outcome; null when a contrast cannot be tested.</summary>
    /// <remarks>Descriptive only. Source: Mikulić and Prebežac (2008).</remarks>
    public double? ImpactRange => Penalty.Estimate + Reward.Estimate;
}

/// <summary>The difference between two neighbouring cells, and whether it can be chance.</summary>
/// <param name="Estimate">In points of the outcome; above 0 when more is better. Null when it cannot be tested.</param>
/// <param name="StandardError">HC3, for display only; null when there is none.</param>
/// <param name="P">Of the exact one-sided rank-sum test; null when it cannot be tested.</param>
/// <param name="AdjustedP">The same after Benjamini and Hochberg over all contrasts of the rol.</param>
/// <param name="IsSignificant">The adjusted p is at most the q of the settings.</param>
/// <param name="Obstacle">Why it cannot be tested; null when it can.</param>
public sealed record Contrast(
    double? Estimate, double? StandardError, double? P, double? AdjustedP, bool IsSignificant, Obstacle? Obstacle)
{
    public bool IsTestable => Obstacle is null;

    internal static Contrast NotTestable(Obstacle why) => new(null, null, null, null, false, why);
}

/// <summary>Why a contrast is "niet toetsbaar".</summary>
public enum Obstacle
{
    /// <summary>Fewer than derivedMinN have the outcome and the code.</summary>
    TooFewClients,

    /// <summary>Fewer than derivedMinCell are in one of the two cells.</summary>
    CellTooSmall,
}
