namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>What may be said of a change, or of a difference between segments. Source: method 2g.</summary>
public enum ChangeVerdict
{
    /// <summary>The answers do not show any.</summary>
    NotDemonstrable,

    /// <summary>For the better, also when it is reckoned with how many klantwaarden were tested.</summary>
    Improved,

    /// <summary>For the worse, also when it is reckoned with how many klantwaarden were tested.</summary>
    Worsened,

    /// <summary>For the better, if this were the only klantwaarde that was tested.</summary>
    PossiblyImproved,

    /// <summary>For the worse, if this were the only klantwaarde that was tested.</summary>
    PossiblyWorsened,

    /// <summary>Too few gave another answer to show anything, whichever way they changed.</summary>
    NotTestable,

    /// <summary>Something else than the klanten changed: see <see cref="Obstruction"/>.</summary>
    NotComparable,

    /// <summary>Too few answers to show.</summary>
    TooFewAnswers,
}

/// <summary>Why two waves cannot be compared. Source: method 2g.</summary>
public enum Obstruction
{
    /// <summary>The question was put in other words.</summary>
    Wording,

    /// <summary>The answers were given on another scale.</summary>
    Mode,

    /// <summary>The klantwaarde stands at another niveau.</summary>
    Niveau,

    /// <summary>It was not asked before.</summary>
    New,
}
