namespace KlantWaarde.Domain.Model.Derived;

/// <summary>What satisfaction (y₁) hangs on, beside what klanten say decides. Source: method 2f.</summary>
/// <param name="Measure">Of the klantwaarden that are compared.</param>
/// <param name="Clients">n of the decomposition; null when the measure is not LMG.</param>
/// <param name="RSquared">What its klantwaarden explain together, from 0 to 1; null when the measure is not LMG.</param>
/// <param name="Klantwaarden">In their order.</param>
public sealed record Importance(
    ImportanceMeasure Measure, int? Clients, double? RSquared, IReadOnlyList<DerivedWeight> Klantwaarden);

/// <summary>How a derived weight is reckoned.</summary>
public enum ImportanceMeasure
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The share of the variance that goes with this klantwaarde alone: indicatief.</summary>
    Univariate,

    /// <summary>What it adds to R², averaged over all orders in which the klantwaarden can come.</summary>
    Lmg,
}

/// <summary>How much of the differences in satisfaction goes with a klantwaarde.</summary>
/// <param name="Measure">None when it has no weight.</param>
/// <param name="Clients">How many client organisations it comes from; null when that is too few to show.</param>
/// <param name="Weight">LMG or the univariate R², from 0 to 1; null when it cannot be told.</param>
/// <param name="Share">Of R²; only for LMG.</param>
/// <param name="Correlation">From −1 to 1; null when it cannot be told.</param>
/// <param name="IsClear">Better goes with more satisfied, and the interval around the correlation lies above nought.</param>
/// <param name="Obstacle">Why there is no weight; null when there is.</param>
/// <param name="Signal">Where what is said and what is derived are far apart; else null.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record DerivedWeight(
    ImportanceMeasure Measure,
    int? Clients,
    double? Weight,
    double? Share,
    double? Correlation,
    bool IsClear,
    ImportanceObstacle? Obstacle,
    ImportanceSignal? Signal,
    string Sentence);

/// <summary>Why a weight is "niet te bepalen", which is not 0.</summary>
public enum ImportanceObstacle
{
    /// <summary>Fewer than derivedMinN have y₁ and the code.</summary>
    TooFewClients,

    /// <summary>They all judge the klantwaarde the same.</summary>
    SameCode,

    /// <summary>They are all as satisfied.</summary>
    SameOutcome,
}

/// <summary>What klanten say decides, against what it turns out to go with: to think about, no ranking.</summary>
public enum ImportanceSignal
{
    /// <summary>"Stille drijfveer": hardly named, and it drives.</summary>
    Silent,

    /// <summary>"Wordt genoemd, stuurt weinig".</summary>
    NamedOnly,
}
