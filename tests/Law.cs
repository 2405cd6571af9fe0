using System.Globalization;
using FsCheck;

namespace KlantWaarde.Testing;

/// <summary>Tries a property on many cases: the same ones in every run, so that a change that breaks one is the change at hand.</summary>
/// <remarks>
/// Other cases: set KLANTWAARDE_SEED to any number. A case that then fails becomes a fact of its own. Fewer cases: set
/// KLANTWAARDE_CASES to the most that any property is tried on, as mutation testing does, which tries each a thousand times.
/// </remarks>
internal static class Law
{
    private const ulong Gamma = 0x9E3779B97F4A7C15; // any odd number

    private static readonly ulong Seed =
        ulong.TryParse(Environment.GetEnvironmentVariable("KLANTWAARDE_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 20261122;

    private static readonly int Most =
        int.TryParse(Environment.GetEnvironmentVariable("KLANTWAARDE_CASES"), CultureInfo.InvariantCulture, out var most) ? most : int.MaxValue;

    public static void Holds(Property property, int cases = 100) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Math.Min(cases, Most)).WithReplay(Seed, Gamma), property);
}
