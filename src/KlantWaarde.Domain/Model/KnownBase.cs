using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>What it adds to know how many klanten there are. Source: method 2e, finite population.</summary>
internal static class KnownBase
{
    /// <summary>The factor on n: (N − 1)/(N − n) from the response of the setting; 1 below it and when N is not known.</summary>
    /// <remarks>Everybody is a fact and no posterior: see <see cref="IsCensus"/>. More than there are: N is wrong, and not used.</remarks>
    public static double Gain(int answers, int? population, ModelSettings settings) =>
        population is { } all && answers < all && answers >= settings.FpcMinResponse * all
            ? FinitePopulation.EffectiveSize(answers, all) / answers
            : 1;

    public static bool IsCensus(int answers, int? population) => answers > 0 && answers == population;
}
