namespace KlantWaarde.Domain.Model;

/// <summary>The numbers of the rules, by the names of method 2i; stored with each survey and each released report.</summary>
public sealed record ModelSettings
{
    public static ModelSettings Standaard { get; } = new();

    /// <summary>The version of the rules themselves; a released report names it.</summary>
    public const string RuleVersion = "1";

    /// <summary>The fewest answers that are shown; at least 5.</summary>
    public int NMin { get; init; } = 5;

    /// <summary>The fewest client organisations behind a cell that is shown (method 2e).</summary>
    public int MinOrganisations { get; init; } = 3;

    /// <summary>What the library weighs, in respondents.</summary>
    public double LibraryWeight { get; init; } = 2;

    /// <summary>The share of <see cref="LibraryWeight"/> on the library's own niveau, from 0 to 1; the rest is spread evenly.</summary>
    public double LibraryShare { get; init; } = 0.70;

    /// <summary>The most that derived evidence weighs, in respondents.</summary>
    public double DerivedWeightMax { get; init; } = 3;

    /// <summary>The most that derived evidence weighs, as a share of the stated answers.</summary>
    public double DerivedWeightShare { get; init; } = 0.20;

    public double ConfirmThreshold { get; init; } = 0.90;

    public double TierFdr { get; init; } = 0.05;

    public double ProvisionalThreshold { get; init; } = 0.75;

    /// <summary>The share of klanten below expectation from which a basis klantwaarde is oranje.</summary>
    public double OrangeBasis { get; init; } = 0.10;

    /// <summary>The share of klanten below expectation from which a basis klantwaarde is rood.</summary>
    public double RedBasis { get; init; } = 0.25;

    public double OrangeOther { get; init; } = 0.20;

    public double RedOther { get; init; } = 0.40;

    /// <summary>The share above expectation that must be exceeded for top.</summary>
    public double AboveOther { get; init; } = 0.50;

    public double CertainFirm { get; init; } = 0.80;

    public double CertainFair { get; init; } = 0.60;

    /// <summary>The mean code from which a klant is at top.</summary>
    public double TopMeanCode { get; init; } = 0.5;

    /// <summary>How far the value ratio may lie from 1 and still be in balance.</summary>
    public double BalanceBand { get; init; } = 0.05;

    /// <summary>Of every interval that is shown.</summary>
    public double Confidence { get; init; } = 0.90;
}
