namespace KlantWaarde.Domain.Model;

/// <summary>From marks to the code of an ervaring, in zone mode. Source: method 1.4.</summary>
/// <remarks>
/// The zone of tolerance begins at the least mark a klant expects and is as wide as the setting; −2 and +2 lie a whole zone
/// further. The vectors fix this for a width of 2.
/// </remarks>
public static class ZoneRule
{
    private const int Lowest = 1;
    private const int Highest = 10;

    private const int MuchWorse = -2;
    private const int Worse = -1;
    private const int AsExpected = 0;
    private const int Better = 1;
    private const int MuchBetter = 2;

    /// <summary>The code of two marks: "welk cijfer verwacht u hier minimaal?" and "welk cijfer geeft u?".</summary>
    /// <remarks>Who expects so much that better is not on the scale can still say it with a ten.</remarks>
    /// <param name="minimum">m, from 1 to 10.</param>
    /// <param name="experience">x, from 1 to 10.</param>
    /// <param name="width">Of the zone, in marks; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mark is not on the scale, or the zone has no width.</exception>
    public static int CodeOf(int minimum, int experience, int width)
    {
        Check(minimum, experience, width);

        if (experience < minimum) return Below(minimum, experience, width);
        if (minimum + width > Highest) return experience == Highest && experience > minimum ? Better : AsExpected;

        return experience >= minimum + 2 * width ? MuchBetter
            : experience >= minimum + width ? Better
            : AsExpected;
    }

    /// <summary>The code of three marks, when the survey also asks which mark a klant would like to give.</summary>
    /// <param name="minimum">m, from 1 to 10.</param>
    /// <param name="desired">z, from the minimum to 10: what is above it, is better than expected.</param>
    /// <param name="experience">x, from 1 to 10.</param>
    /// <param name="width">How far beyond the zone −2 and +2 begin, in marks; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A mark is not on the scale, the desired one is below the minimum, or the zone has no width.
    /// </exception>
    public static int CodeOf(int minimum, int desired, int experience, int width)
    {
        Check(minimum, experience, width);
        ArgumentOutOfRangeException.ThrowIfLessThan(desired, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(desired, Highest);

        if (experience < minimum) return Below(minimum, experience, width);

        return experience >= desired + width ? MuchBetter
            : experience > desired ? Better
            : AsExpected;
    }

    /// <summary>The mean of the minimum marks of a klantwaarde: what rises from wave to wave is "snel gewend".</summary>
    /// <param name="minimums">Of all who gave one.</param>
    /// <returns>From 1 to 10; null when nobody gave one.</returns>
    public static double? MeanMinimum(IReadOnlyCollection<int> minimums) =>
        minimums.Count == 0 ? null : minimums.Average();

    private static int Below(int minimum, int experience, int width) =>
        experience < minimum - width ? MuchWorse : Worse;

    private static void Check(int minimum, int experience, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, Highest);
        ArgumentOutOfRangeException.ThrowIfLessThan(experience, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(experience, Highest);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
    }
}
