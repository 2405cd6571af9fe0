namespace KlantWaarde.Domain.Model;

/// <summary>How well the organisation meets a verwachting or asks an investering. Source: method 2b and 2c.</summary>
public enum Kleuring
{
    /// <summary>Too few answers, or answers of too few klanten, to say.</summary>
    Onbekend,

    /// <summary>Below the verwachting for too many klanten.</summary>
    Rood,

    /// <summary>Vulnerable: more klanten below than a good organisation has.</summary>
    Oranje,

    /// <summary>As it should be; the best a basis klantwaarde can reach.</summary>
    OpOrde,

    /// <summary>As expected.</summary>
    Prima,

    /// <summary>Above the verwachting for more than half.</summary>
    Top,
}

/// <summary>How probable it is that a kleuring is right. Source: method 2b.</summary>
public enum Zekerheid
{
    /// <summary>Below 0.60.</summary>
    Indicatief,

    /// <summary>From 0.60.</summary>
    Redelijk,

    /// <summary>From 0.80.</summary>
    Vast,
}
