namespace KlantWaarde.Domain.Model;

/// <summary>Where what klanten get lies between what they accept and what they would like; means of marks.</summary>
/// <remarks>Source: Parasuraman, Zeithaml and Berry (1994), as LibQUAL+ prints it; method 1.1 and vector 09.</remarks>
/// <param name="Minimum">The mean of the minimum marks.</param>
/// <param name="Desired">The mean of the desired marks.</param>
/// <param name="Perceived">The mean of the marks given.</param>
public sealed record ZoneOfTolerance(double Minimum, double Desired, double Perceived)
{
    /// <summary>Below 0: less than klanten accept.</summary>
    public double AdequacyGap => Perceived - Minimum;

    /// <summary>Above 0: more than klanten would like.</summary>
    public double SuperiorityGap => Perceived - Desired;

    public double Width => Desired - Minimum;

    /// <summary>What is just accepted, and what is just as desired, is in the zone.</summary>
    public ZonePosition Position =>
        Perceived < Minimum ? ZonePosition.BelowZone
        : Perceived > Desired ? ZonePosition.AboveZone
        : ZonePosition.InZone;
}

public enum ZonePosition
{
    BelowZone,
    InZone,
    AboveZone,
}
