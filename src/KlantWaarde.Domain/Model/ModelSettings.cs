using System.Globalization;

namespace KlantWaarde.Domain.Model;

/// <summary>The numbers of the rules, by the names of method 2i; stored with each survey and each released report.</summary>
public sealed record ModelSettings
{
    public static ModelSettings Standaard { get; } = new();

    /// <summary>The version of the rules themselves; a released report names it.</summary>
    public const string RuleVersion = "2";

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

    /// <summary>The fewest klanten with an outcome and a code before derived evidence is sought (method 2a, step 3).</summary>
    public int DerivedMinN { get; init; } = 15;

    /// <summary>The fewest klanten below, as or above expectation before the two are compared.</summary>
    public int DerivedMinCell { get; init; } = 3;

    /// <summary>The false discovery rate over all contrasts of a rol, from 0 to 1.</summary>
    public double DerivedQ { get; init; } = 0.10;

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

    /// <summary>How many marks above the minimum still count as expected, in zone mode (method 1.4).</summary>
    public int ZoneWidth { get; init; } = 2;

    /// <summary>How far the value ratio may lie from 1 and still be in balance.</summary>
    public double BalanceBand { get; init; } = 0.05;

    /// <summary>How many times the bootstrap draws the klanten anew.</summary>
    public int BootstrapB { get; init; } = 4999;

    /// <summary>The fewest klanten for an interval by bootstrap; below it the word indicatief.</summary>
    public int BootstrapMinN { get; init; } = 20;

    /// <summary>Of every interval that is shown.</summary>
    public double Confidence { get; init; } = 0.90;

    /// <summary>The false discovery rate over the klantwaarden of a rol when two waves or segments are compared (method 2g).</summary>
    public double WaveQ { get; init; } = 0.10;

    /// <summary>The fewest klanten in both waves for a paired comparison.</summary>
    public int PairMinN { get; init; } = 8;

    /// <summary>The least share of the smaller wave that must be in both for a paired comparison.</summary>
    public double PairMinShare { get; init; } = 0.50;

    /// <summary>The response from which a known number of klanten is reckoned with (method 2e), as a share.</summary>
    public double FpcMinResponse { get; init; } = 0.50;

    /// <summary>The longest a questionnaire may take, in seconds (method 1.3).</summary>
    public int MaxSeconds { get; init; } = 360;

    /// <summary>Who counts for how much (method 2h).</summary>
    public Weighting Weighting { get; init; } = Weighting.OneVoice;

    /// <summary>How often these numbers were changed for the study; 0 as long as they are the standard ones.</summary>
    public int Revision { get; init; }

    /// <summary>The rules and the numbers together: "2.0", and "2.1" after the study's first change.</summary>
    public string Version => string.Create(CultureInfo.InvariantCulture, $"{RuleVersion}.{Revision}");
}

/// <summary>Who counts for how much. Source: method 2h.</summary>
public enum Weighting
{
    /// <summary>The respondents of one client organisation share one voice: 1/k each.</summary>
    OneVoice,

    /// <summary>Every respondent counts once: only as an alternative view.</summary>
    PerRespondent,
}
