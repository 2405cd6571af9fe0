namespace KlantWaarde.Domain.Surveys;

/// <summary>The five parts that a respondent sees: "Deel 2 van 5". The numbers are the ones that are shown.</summary>
public enum Part
{
    Rol = 1,

    /// <summary>The klantwaarden, on as many pages as it takes.</summary>
    Cards = 2,

    /// <summary>What decides, what surprised, which thought fits (method 1.2, C to E).</summary>
    Decisive = 3,

    /// <summary>What it costs them (method 1.2, F).</summary>
    Investment = 4,

    /// <summary>All things considered, and the open question (method 1.2, G and H).</summary>
    Outcomes = 5,
}
