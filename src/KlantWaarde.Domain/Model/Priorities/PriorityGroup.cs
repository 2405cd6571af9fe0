namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Where to act first: the groups of the list, numbered in their order. Source: method 2f.</summary>
public enum PriorityGroup
{
    /// <summary>A basis klantwaarde that is rood.</summary>
    BasisRood = 1,

    /// <summary>An investering that is rood.</summary>
    InvesteringRood = 2,

    /// <summary>Another klantwaarde that is rood.</summary>
    Rood = 3,

    /// <summary>A basis klantwaarde that is oranje.</summary>
    BasisOranje = 4,

    /// <summary>Another klantwaarde, or an investering, that is oranje.</summary>
    Oranje = 5,

    /// <summary>"Kansen": a klantwaarde at prima, which could become top.</summary>
    Opportunity = 6,

    /// <summary>"Borgen": what is at top, to be kept there.</summary>
    Safeguard = 7,
}
