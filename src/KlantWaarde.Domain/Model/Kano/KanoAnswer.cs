namespace KlantWaarde.Domain.Model.Kano;

/// <summary>What a klant thinks of a klantwaarde being there, or of its not being there.</summary>
/// <remarks>The values are those of the printed table. Source: Berger et al. (1993), CQM Journal 2(4).</remarks>
public enum KanoAnswer
{
    Like = 1,
    MustBe = 2,
    Neutral = 3,
    LiveWith = 4,
    Dislike = 5,
}
