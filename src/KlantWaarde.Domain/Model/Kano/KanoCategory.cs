namespace KlantWaarde.Domain.Model.Kano;

/// <summary>What a pair of answers says of a klantwaarde, by the words of Kano; they are not our niveaus.</summary>
/// <remarks>The order settles ties: M before O before A before I (Berger et al. 1993).</remarks>
public enum KanoCategory
{
    /// <summary>M: its absence displeases, its presence goes without saying.</summary>
    MustBe,

    /// <summary>O: the more the better, the less the worse.</summary>
    OneDimensional,

    /// <summary>A: its presence pleases, its absence is accepted.</summary>
    Attractive,

    /// <summary>I: it does not matter.</summary>
    Indifferent,

    /// <summary>R: they would rather be without.</summary>
    Reverse,

    /// <summary>Q: the two answers contradict each other.</summary>
    Questionable,
}
