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
    int? Worth)
{
    private static readonly Dictionary<string, string> NoFrame = [];
    private static readonly Dictionary<string, int> NoMinimums = [];

    /// <summary>Who answered, the same in each wave; empty when that is not known. Only for pairing waves (method 2g).</summary>
    public Guid Respondent { get; init; }

    /// <summary>y₁: the rapportcijfer for satisfaction, from 1 to 10, or null.</summary>
    public int? Satisfaction { get; init; }

    /// <summary>y₂: the loyalty index, from 0 to 10, or null (method 1.2).</summary>
    public double? Loyalty { get; init; }

    /// <summary>In zone mode, the least mark that is expected of a klantwaarde, from 1 to 10, by its code (method 1.4).</summary>
    public IReadOnlyDictionary<string, int> Minimums { get; init; } = NoMinimums;

    /// <summary>What is known of the client organisation beforehand: size, years as a klant… by name of the variable.</summary>
    public IReadOnlyDictionary<string, string> Frame { get; init; } = NoFrame;
}
