using KlantWaarde.Domain.Model.Derived;
using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Domain.Model;

/// <summary>What klanten expect and how they experience it, in one rol: laid out and coloured.</summary>
/// <remarks>
/// What may not be shown does not exist in it: a cell with too few answers has no counts, a rol with too few has no
/// cells (method 2e). It is a plain document, so that a released report can keep it as it was.
/// </remarks>
/// <param name="Rol">The rol it is the model of.</param>
/// <param name="Respondents">How many ascribed this rol; null when it is suppressed.</param>
/// <param name="Organisations">From how many client organisations they come; null when it is suppressed.</param>
/// <param name="Verwachtingen">In the order of the survey; empty when it is suppressed.</param>
/// <param name="Investeringen">In the order of the survey; empty when it is suppressed.</param>
/// <param name="Balance">What klanten get against what they put in; null when it cannot be told.</param>
/// <param name="Level">The place on the pyramid; null when it is suppressed.</param>
/// <param name="Remarks">Sentences in Dutch that the reader of the model must know.</param>
public sealed record Klantwaardemodel(
    Rol Rol,
    int? Respondents,
    int? Organisations,
    IReadOnlyList<VerwachtingCell> Verwachtingen,
    IReadOnlyList<InvesteringCell> Investeringen,
    ValueBalance? Balance,
    PyramidLevel? Level,
    IReadOnlyList<string> Remarks)
{
    /// <summary>n_eff: less than <see cref="Respondents"/> when some count for more than others (method 2h); null when suppressed.</summary>
    public double? EffectiveSize { get; init; }

    /// <summary>Where to act first; null when it is suppressed.</summary>
    public WhereToAct? WhereToAct { get; init; }

    /// <summary>True when there are enough answers to show anything of this rol.</summary>
    public bool IsShown => Respondents is not null;

    /// <summary>The klantwaarden that stand at <paramref name="niveau"/>, in the order of the survey.</summary>
    public IEnumerable<VerwachtingCell> VerwachtingenAt(Niveau niveau) =>
        Verwachtingen.Where(cell => cell.Tier.Shown == niveau);
}

/// <summary>One klantwaarde: where it stands and how it is met.</summary>
public sealed record VerwachtingCell(string Code, string Name, Tier Tier, Performance Performance)
{
    /// <summary>What the link with satisfaction and loyalty says of its niveau; null when the rol is suppressed.</summary>
    public DerivedEvidence? Derived { get; init; }

    /// <summary>How much of the differences in satisfaction goes with it; null as above.</summary>
    public DerivedWeight? DerivedWeight { get; init; }

    /// <summary>How many respondents named it as deciding; null when the rol is suppressed.</summary>
    public int? Picks { get; init; }
}

/// <summary>One investering, coloured with the drempels of onderscheidend; below means too heavy, above means light.</summary>
public sealed record InvesteringCell(string Code, string Name, Performance Performance);

/// <summary>How sure it is at which niveau a klantwaarde stands. Source: method 2a, step 4.</summary>
public enum TierStatus
{
    /// <summary>Fewer than nMin answered: the library's niveau, if it has one.</summary>
    OnvoldoendeGegevens,

    /// <summary>The answers do not agree.</summary>
    Gemengd,

    /// <summary>Library and answers together point here.</summary>
    Voorlopig,

    /// <summary>The answers alone point here.</summary>
    Bevestigd,
}

/// <summary>The niveau of a klantwaarde in a rol, with the evidence.</summary>
/// <param name="Status">How sure it is.</param>
/// <param name="Shown">The niveau that the model shows; null when there is neither library nor evidence.</param>
/// <param name="Second">The other leading niveau of a status Gemengd; else null.</param>
/// <param name="Library">The niveau that the library proposed, or null.</param>
/// <param name="Answers">How many stated a niveau; null when that is too few to show.</param>
/// <param name="Stated">Of <see cref="Answers"/>, by niveau; null when too few.</param>
/// <param name="FromAnswers">The probability that each niveau leads, from the answers alone; null when too few.</param>
/// <param name="WithLibrary">The same with the library's weight; null when too few.</param>
/// <param name="Shifted">A niveau other than the library's is voorlopig or bevestigd: a proposal to the consultant.</param>
/// <param name="Sentence">Why it stands there, in Dutch.</param>
public sealed record Tier(
    TierStatus Status,
    Niveau? Shown,
    Niveau? Second,
    Niveau? Library,
    int? Answers,
    NiveauCounts? Stated,
    NiveauShares? FromAnswers,
    NiveauShares? WithLibrary,
    bool Shifted,
    string Sentence)
{
    /// <summary>What the consultant decided on the verschuiving; null as long as nobody did, and when there is none.</summary>
    public ShiftDecision? Decision { get; init; }

    /// <summary>What each kind of evidence weighs, in respondents; null when too few.</summary>
    public TierVotes? Votes { get; init; }
}

/// <summary>The sum behind a niveau: what weighs how much, in respondents. Source: method 2a, step 2.</summary>
/// <param name="Stated">By niveau, in the order of the enum; after weighting (method 2h, 2e), so not always whole.</param>
/// <param name="Library">All that the library weighs; 0 when it has no niveau.</param>
/// <param name="Derived">ω; 0 when the derived evidence points nowhere.</param>
public sealed record TierVotes(IReadOnlyList<double> Stated, double Library, double Derived);

/// <summary>A count for each niveau.</summary>
public sealed record NiveauCounts(int Basis, int Onderscheidend, int Binding, int NietVanBelang)
{
    public int Total => Basis + Onderscheidend + Binding + NietVanBelang;

    public int this[Niveau niveau] => niveau switch
    {
        Niveau.Basis => Basis,
        Niveau.Onderscheidend => Onderscheidend,
        Niveau.Binding => Binding,
        Niveau.NietVanBelang => NietVanBelang,
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Not a niveau."),
    };
}

/// <summary>A probability for each niveau; they sum to 1.</summary>
public sealed record NiveauShares(double Basis, double Onderscheidend, double Binding, double NietVanBelang)
{
    public double this[Niveau niveau] => niveau switch
    {
        Niveau.Basis => Basis,
        Niveau.Onderscheidend => Onderscheidend,
        Niveau.Binding => Binding,
        Niveau.NietVanBelang => NietVanBelang,
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Not a niveau."),
    };
}

/// <summary>How a verwachting is met or an investering weighs. Source: method 2b and 2c.</summary>
/// <param name="Kleuring">Onbekend when too few answered.</param>
/// <param name="Zekerheid">Null when Onbekend.</param>
/// <param name="Certainty">The probability that the kleuring is right, from 0 to 1; null when Onbekend.</param>
/// <param name="Counts">Null when Onbekend: what is too small to show does not exist here.</param>
/// <param name="NetShare">Above minus below, from −1 to 1, with its interval; null when Onbekend.</param>
/// <param name="Word">What the kleuring means here, in Dutch: "op orde", "te zwaar", "te weinig gegevens".</param>
/// <param name="Sentence">The explanation, in Dutch; the same on page, in PDF and export.</param>
public sealed record Performance(
    Kleuring Kleuring,
    Zekerheid? Zekerheid,
    double? Certainty,
    ExperienceCounts? Counts,
    Interval? NetShare,
    string Word,
    string Sentence)
{
    /// <summary>How many chose each code, from −2 to +2; null when Onbekend.</summary>
    public IReadOnlyList<int>? ByCode { get; init; }

    /// <summary>n_eff: what the answers weigh after method 2h and 2e; null when Onbekend.</summary>
    public double? EffectiveSize { get; init; }

    /// <summary>The share below expectation, with its Wilson interval; null when Onbekend.</summary>
    public Interval? ShareBelow { get; init; }

    /// <summary>The mean code, with its t interval; null when Onbekend or when all answers are the same.</summary>
    public Interval? MeanCode { get; init; }

    /// <summary>In zone mode the mean of the minimum marks, from 1 to 10; null when it was not asked or too few answered.</summary>
    public double? MeanMinimum { get; init; }
}

/// <summary>How many were below, as and above expectation.</summary>
public sealed record ExperienceCounts(int Below, int Met, int Above)
{
    public int Total => Below + Met + Above;
}

/// <summary>An estimate between its bounds, at the confidence of the settings.</summary>
public sealed record Interval(double Low, double Estimate, double High);

/// <summary>What klanten get against what they put in. Source: method 2c.</summary>
/// <param name="Benefit">BB, from −1 to 1.</param>
/// <param name="Investment">IB, from −1 to 1.</param>
/// <param name="Ratio">(1 + BB) / max(0.05, 1 − IB).</param>
/// <param name="Verdict">What the ratio means.</param>
/// <param name="StatedWorth">The mean of the stated worth, from −2 to 2; null when too few stated it.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record ValueBalance(
    double Benefit,
    double Investment,
    double Ratio,
    BalanceVerdict Verdict,
    double? StatedWorth,
    string Sentence)
{
    /// <summary>The ratio between its bounds; null of too few klanten: then it is indicatief.</summary>
    public Interval? RatioInterval { get; init; }
}

public enum BalanceVerdict
{
    InvestmentWeighsMore,
    InBalance,
    WorthMore,
}

/// <summary>The place on the pyramid. Source: method 2d.</summary>
/// <param name="Level">Null when fewer than nMin respondents have a level.</param>
/// <param name="Raw">The level before the cap; null as above.</param>
/// <param name="Certainty">Of the raw level, from 0 to 1; null as above.</param>
/// <param name="CappedBy">The names of the klantwaarden that hold the level down; empty when none does.</param>
/// <param name="Measured">How many respondents are at each level; null when too few.</param>
/// <param name="Stated">How many chose the thought of each level (T); null when too few.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record PyramidLevel(
    Prestatieniveau? Level,
    Prestatieniveau? Raw,
    double? Certainty,
    IReadOnlyList<string> CappedBy,
    LevelCounts? Measured,
    LevelCounts? Stated,
    string Sentence)
{
    /// <summary>Measured against stated, klant by klant; null when too few have both.</summary>
    public LevelAgreement? Agreement { get; init; }

    /// <summary>The probability that at least half are at oké, at prima and at top or higher; null as above.</summary>
    public IReadOnlyList<double>? AtLeast { get; init; }
}

/// <summary>A count for each level.</summary>
public sealed record LevelCounts(int OnderOke, int Oke, int Prima, int Top)
{
    public int Total => OnderOke + Oke + Prima + Top;
}
