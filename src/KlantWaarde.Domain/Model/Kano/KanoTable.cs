namespace KlantWaarde.Domain.Model.Kano;

/// <summary>Which of the two printed tables is read.</summary>
public enum KanoVariant
{
    /// <summary>Kano et al. (1984).</summary>
    Classic,

    /// <summary>Pouliot's: who must have it and must be without it, or lives with either, contradicts himself.</summary>
    Pouliot,
}

/// <summary>The Kano evaluation table. Source: Berger et al. (1993), CQM Journal 2(4); vector 05.</summary>
public static class KanoTable
{
    /// <param name="functional">"En als {org} dit wel doet?"</param>
    /// <param name="dysfunctional">"En als {org} dit niet doet?"</param>
    /// <param name="variant">They differ in two of the 25 pairs.</param>
    public static KanoCategory CategoryOf(KanoAnswer functional, KanoAnswer dysfunctional, KanoVariant variant) =>
        (functional, dysfunctional) switch
        {
            (KanoAnswer.Like, KanoAnswer.Like) or (KanoAnswer.Dislike, KanoAnswer.Dislike) => KanoCategory.Questionable,
            (KanoAnswer.Like, KanoAnswer.Dislike) => KanoCategory.OneDimensional,
            (KanoAnswer.Like, _) => KanoCategory.Attractive,
            (KanoAnswer.Dislike, _) or (_, KanoAnswer.Like) => KanoCategory.Reverse,
            (_, KanoAnswer.Dislike) => KanoCategory.MustBe,
            (KanoAnswer.MustBe, KanoAnswer.MustBe) or (KanoAnswer.LiveWith, KanoAnswer.LiveWith)
                when variant is KanoVariant.Pouliot => KanoCategory.Questionable,
            _ => KanoCategory.Indifferent,
        };
}
