using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Surveys;

/// <summary>Everything one respondent answered: one document, keyed by the stable codes of the questionnaire.</summary>
/// <remarks>A question that was not answered is null or not in its dictionary.</remarks>
public sealed record Answers
{
    public static Answers None { get; } = new();

    /// <summary>The code of the rol, or <see cref="OtherRol"/>.</summary>
    public string? Rol { get; init; }

    /// <summary>By code of the klantwaarde.</summary>
    public IReadOnlyDictionary<string, CardAnswer> Cards { get; init; } = new Dictionary<string, CardAnswer>();

    /// <summary>At most <see cref="MaxPicks"/> codes of klantwaarden that decide.</summary>
    public IReadOnlyList<string> Picks { get; init; } = [];

    public Surprise? Surprise { get; init; }

    /// <summary>The code of the klantwaarde that surprised, or null.</summary>
    public string? SurprisedBy { get; init; }

    public Prestatieniveau? Thought { get; init; }

    /// <summary>From −2 (much too heavy) to +2 (strikingly light), by code of the investering.</summary>
    public IReadOnlyDictionary<string, int> Burden { get; init; } = new Dictionary<string, int>();

    /// <summary>The code of the investering that weighs most.</summary>
    public string? Heaviest { get; init; }

    /// <summary>From 1 to 10.</summary>
    public int? Satisfaction { get; init; }

    /// <summary>From −2 to +2.</summary>
    public int? Worth { get; init; }

    /// <summary>From 0 to 10.</summary>
    public int? Recommend { get; init; }

    /// <summary>From 1 (certainly not) to 5 (certainly): will they stay.</summary>
    public int? Stay { get; init; }

    /// <summary>From 1 to 5: the gunfactor.</summary>
    public int? Grant { get; init; }

    /// <summary>At most <see cref="OpenMaxLength"/> characters.</summary>
    public string? Open { get; init; }

    public Consent Consent { get; init; } = Consent.Anonymous;

    /// <summary>The rol of a respondent who found none that fits; in no model.</summary>
    public const string OtherRol = "anders";

    public const int MaxPicks = 3;

    public const int OpenMaxLength = 2000;
}

/// <summary>The two taps on a card; null is not tapped yet.</summary>
public sealed record CardAnswer(StatedAnswer? Stated, ExperienceAnswer? Experience);

/// <summary>"Wat is dit voor u?" Source: method 1.2, B1.</summary>
public enum StatedAnswer
{
    Basis,
    Onderscheidend,
    Binding,
    NietVanBelang,
    DontKnow,
}

/// <summary>"En hoe doet {org} dit?" Source: method 1.2, B2.</summary>
public enum ExperienceAnswer
{
    MuchWorse = -2,
    Worse = -1,
    AsExpected = 0,
    Better = 1,
    MuchBetter = 2,

    /// <summary>Never scored.</summary>
    NoExperience = 9,
}

/// <summary>"Heeft {org} u het afgelopen jaar positief verrast?" Source: method 1.2, D.</summary>
public enum Surprise
{
    No,
    NothingSpecial,
    TalkedAbout,
}

/// <summary>What may be done with the answers beyond counting them.</summary>
public enum Consent
{
    /// <summary>Counted, never shown.</summary>
    Anonymous,

    /// <summary>Quotes without my name.</summary>
    Quotes,

    /// <summary>You may discuss this with me.</summary>
    Discuss,
}
