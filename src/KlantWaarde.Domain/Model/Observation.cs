namespace KlantWaarde.Domain.Model;

/// <summary>What one respondent said, as the model reads it; a question left open is not in it.</summary>
/// <param name="Organisation">Which client organisation the respondent answers for: one organisation, one voice (method 2h).</param>
/// <param name="Rol">The code of the rol they ascribe.</param>
/// <param name="Stated">What a klantwaarde is to them, by its code (method 1.2, B1); "weet niet" is not in it.</param>
/// <param name="Experience">Their ervaring from −2 (much worse than expected) to +2, by code (B2); "geen ervaring" is not in it.</param>
/// <param name="Picks">The codes of at most three klantwaarden that decide (C).</param>
/// <param name="Surprised">Pleasantly surprised, and talked about it (D): U.</param>
/// <param name="Thought">The thought that fits best (E), or null.</param>
/// <param name="Burden">From −2 (much too heavy) to +2 (strikingly light), by code of the investering (F).</param>
/// <param name="Heaviest">The code of the investering that weighs most, or null.</param>
/// <param name="Worth">Is the organisation worth that investering (G), from −2 to +2, or null.</param>
public sealed record Observation(
    Guid Organisation,
    string Rol,
    IReadOnlyDictionary<string, Niveau> Stated,
    IReadOnlyDictionary<string, int> Experience,
    IReadOnlySet<string> Picks,
    bool Surprised,
    Prestatieniveau? Thought,
    IReadOnlyDictionary<string, int> Burden,
    string? Heaviest,
    int? Worth);
