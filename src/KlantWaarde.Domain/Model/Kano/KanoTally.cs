namespace KlantWaarde.Domain.Model.Kano;

/// <summary>How many klanten put a klantwaarde in each category.</summary>
public sealed record KanoTally(
    int MustBe, int OneDimensional, int Attractive, int Indifferent, int Reverse = 0, int Questionable = 0)
{
    public static KanoTally Of(IEnumerable<KanoCategory> categories)
    {
        var counts = categories.CountBy(category => category).ToDictionary();
        int CountOf(KanoCategory category) => counts.GetValueOrDefault(category);

        return new(
            CountOf(KanoCategory.MustBe), CountOf(KanoCategory.OneDimensional), CountOf(KanoCategory.Attractive),
            CountOf(KanoCategory.Indifferent), CountOf(KanoCategory.Reverse), CountOf(KanoCategory.Questionable));
    }

    /// <summary>The category of most klanten; of equals the one that matters more. Null when there are none.</summary>
    public KanoCategory? Leading
    {
        get
        {
            int[] counts = [MustBe, OneDimensional, Attractive, Indifferent, Reverse, Questionable];
            return counts.Max() is > 0 and var most ? (KanoCategory)Array.IndexOf(counts, most) : null;
        }
    }

    /// <summary>Timko's better: which share is happier with it, from 0 to 1; null when nobody counts.</summary>
    /// <remarks>R and Q are in neither part of the fraction. Source: Timko, in Berger et al. (1993).</remarks>
    public double? Better => Share(Attractive + OneDimensional);

    /// <summary>Timko's worse: which share is unhappier without it, from −1 to 0; null when nobody counts.</summary>
    public double? Worse => -Share(OneDimensional + MustBe);

    private double? Share(int part) =>
        Attractive + OneDimensional + MustBe + Indifferent is > 0 and var total ? part / (double)total : null;
}
