namespace KlantWaarde.Domain.Surveys;

/// <summary>The names that the answers have in a form. Dutch, because a respondent's browser shows and keeps them.</summary>
public static class AnswerFields
{
    public const string Rol = "rol";
    public const string Picks = "punt";
    public const string Surprise = "verrassing";
    public const string SurprisedBy = "verrast-door";
    public const string Thought = "gedachte";
    public const string Heaviest = "zwaarst";
    public const string Satisfaction = "tevreden";
    public const string Worth = "waard";
    public const string Recommend = "aanbevelen";
    public const string Stay = "blijven";
    public const string Grant = "gunnen";
    public const string Open = "open";
    public const string Consent = "toestemming";

    /// <summary>"Wat is dit voor u?", of the klantwaarde with this code.</summary>
    public static string Stated(string klantwaarde) => $"belang.{klantwaarde}";

    /// <summary>"En hoe doet {org} dit?", of the klantwaarde with this code.</summary>
    public static string Experience(string klantwaarde) => $"ervaring.{klantwaarde}";

    /// <summary>How heavy the investering with this code is.</summary>
    public static string Weight(string investering) => $"zwaarte.{investering}";
}
