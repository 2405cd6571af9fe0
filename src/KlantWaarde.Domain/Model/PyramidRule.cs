using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>The level that a majority reaches.</summary>
/// <param name="Level">The highest level that more than half of the klanten probably reach.</param>
/// <param name="Certainty">The probability that it is this level and not the next, from 0 to 1.</param>
/// <param name="AtLeast">The probability that at least half are at oké, at prima and at top or higher.</param>
public sealed record MajorityLevel(Prestatieniveau Level, double Certainty, IReadOnlyList<double> AtLeast);

/// <summary>Places a klant, and all of them together, on the pyramid. Source: method 2d.</summary>
public static class PyramidRule
{
    private const double Half = 0.5;
    private const double Margin = 1e-9;

    /// <summary>The level of one klant.</summary>
    /// <param name="basis">Their codes for the basis klantwaarden; null where there is none.</param>
    /// <param name="other">Their codes for the onderscheidende and bindende ones.</param>
    /// <param name="surprised">U: pleasantly surprised, and talked about it.</param>
    /// <param name="settings">The rule's numbers.</param>
    /// <returns>Null when fewer than half of either were answered, or there is nothing to answer.</returns>
    public static Prestatieniveau? LevelOf(
        IReadOnlyCollection<int?> basis, IReadOnlyCollection<int?> other, bool surprised, ModelSettings settings)
    {
        if (basis.Count + other.Count == 0 || !HalfAnswered(basis) || !HalfAnswered(other)) return null;

        return LevelOf(basis.Any(code => code < 0), other.Average(), surprised, settings);
    }

    /// <summary>The level of a klant who answered enough; without other klantwaarden there is no mean.</summary>
    internal static Prestatieniveau LevelOf(bool basisFails, double? otherMean, bool surprised, ModelSettings settings) =>
        basisFails ? Prestatieniveau.OnderOke
        : otherMean is null or < 0 ? Prestatieniveau.Oke
        : otherMean >= settings.TopMeanCode || surprised ? Prestatieniveau.Top
        : Prestatieniveau.Prima;

    /// <summary>At least half, rounded up.</summary>
    internal static bool IsEnough(int answered, int asked) => answered >= (asked + 1) / 2;

    /// <summary>The level of all klanten of whom one is known, before any cap.</summary>
    /// <param name="levels">What they weigh: more than nothing.</param>
    public static MajorityLevel Majority(LevelEvidence levels)
    {
        double[] atLeast =
        [
            AtLeastHalf(levels, Prestatieniveau.Oke),
            AtLeastHalf(levels, Prestatieniveau.Prima),
            AtLeastHalf(levels, Prestatieniveau.Top),
        ];

        var level = atLeast.Count(probability => probability > Half + Margin);
        var reached = level == 0 ? 1 : atLeast[level - 1];
        var next = level == atLeast.Length ? 0 : atLeast[level];

        return new((Prestatieniveau)level, Math.Min(reached, 1 - next), atLeast);
    }

    /// <summary>How high rode klantwaarden let a rol come: a basis one holds it under oké, another at oké.</summary>
    public static Prestatieniveau Cap(bool anyBasisIsRood, bool anyOtherIsRood) =>
        anyBasisIsRood ? Prestatieniveau.OnderOke
        : anyOtherIsRood ? Prestatieniveau.Oke
        : Prestatieniveau.Top;

    private static bool HalfAnswered(IReadOnlyCollection<int?> codes) =>
        IsEnough(codes.Count(code => code is not null), codes.Count);

    private static double AtLeastHalf(LevelEvidence levels, Prestatieniveau level) =>
        new JeffreysPosterior(levels.AtLeast(level), levels.Total) { IsFact = levels.IsCensus }.ProbabilityAbove(Half);
}
