using KlantWaarde.Domain.Library;

namespace KlantWaarde.Domain.Surveys;

/// <summary>How a survey asks, beside what it asks: one document, so that a survey of before a choice existed has its default.</summary>
public sealed record SurveyDesign
{
    public static SurveyDesign Standaard { get; } = new();

    /// <summary>Two taps, or two marks.</summary>
    public AnswerMode Mode { get; init; } = AnswerMode.Standaard;

    /// <summary>How many of the klantwaarden each respondent is not asked, by turns (method 1.3); 0 asks everybody all.</summary>
    public int LeftOut { get; init; }

    /// <summary>Whether the open question at the end is asked.</summary>
    public bool AsksOpen { get; init; } = true;

    /// <summary>The open question in the consultant's own words; null for ours.</summary>
    public Wording? Open { get; init; }

    /// <summary>What the first page adds about privacy, in the consultant's own words; null for nothing.</summary>
    public Wording? Privacy { get; init; }

    /// <summary>Who may see what.</summary>
    public Confidentiality Confidentiality { get; init; } = Confidentiality.Anonymous;

    /// <summary>What happens to answers that were begun and not sent when the survey closes.</summary>
    public PausedRule Paused { get; init; } = PausedRule.Leave;
}

/// <summary>How a klantwaarde is asked. Source: method 1.2 and 1.4.</summary>
public enum AnswerMode
{
    /// <summary>What it is to them, and how it is done: two taps.</summary>
    Standaard,

    /// <summary>The least mark that is expected, and the mark that is given, from 1 to 10.</summary>
    Zone,
}

/// <summary>Who may see what a person answered.</summary>
public enum Confidentiality
{
    /// <summary>Nobody: only counts of groups that are large enough.</summary>
    Anonymous,

    /// <summary>The respondent may say that it may be discussed with them.</summary>
    ByConsent,
}

/// <summary>What happens at closing to answers that were begun and not sent.</summary>
public enum PausedRule
{
    /// <summary>They do not count.</summary>
    Leave,

    /// <summary>They count as they are when a rol was chosen and something answered.</summary>
    CountAsTheyAre,
}
