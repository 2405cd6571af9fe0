namespace KlantWaarde.Domain.Model;

/// <summary>The level measured of each klant beside the one that their thought (T) stands for. Source: method 2d.</summary>
/// <param name="Equal">How many measured as they said.</param>
/// <param name="MeasuredHigher">How many measured higher than they said.</param>
/// <param name="MeasuredLower">How many measured lower than they said.</param>
/// <param name="FarApart">Of those two, how many by two levels or more.</param>
/// <param name="EqualShare">With the Wilson interval, as the two below.</param>
/// <param name="HigherShare">From 0 to 1.</param>
/// <param name="LowerShare">From 0 to 1.</param>
public sealed record LevelAgreement(
    int Equal,
    int MeasuredHigher,
    int MeasuredLower,
    int FarApart,
    Interval EqualShare,
    Interval HigherShare,
    Interval LowerShare)
{
    /// <summary>What <see cref="FarApart"/> weighs of all, from 0 to 1.</summary>
    public double FarApartShare { get; init; }

    /// <summary>How many have both a level and a thought.</summary>
    public int Total => Equal + MeasuredHigher + MeasuredLower;
}
