namespace KlantWaarde.Domain.Model;

/// <summary>What a survey asks, as far as the model needs it: the frame into which the answers are counted.</summary>
/// <param name="Rollen">In the order of the survey.</param>
/// <param name="Klantwaarden">In the order of the survey.</param>
/// <param name="Investeringen">In the order of the survey.</param>
/// <param name="Settings">The rules' numbers.</param>
public sealed record ModelDefinition(
    IReadOnlyList<Rol> Rollen,
    IReadOnlyList<Klantwaarde> Klantwaarden,
    IReadOnlyList<Investering> Investeringen,
    ModelSettings Settings);

/// <summary>How klanten see the organisation; each rol has a model of its own.</summary>
/// <param name="Code">Stable, lower case: "partner".</param>
/// <param name="Name">As a word in a sentence: "partner".</param>
public sealed record Rol(string Code, string Name);

/// <summary>A word in which klanten say what they expect, with its library niveau per rol.</summary>
/// <param name="Code">Stable, lower case: "meedenken".</param>
/// <param name="Name">As the model prints it: "Meedenken".</param>
/// <param name="Niveaus">The library niveau by code of the rol; a rol that is not in it has none.</param>
public sealed record Klantwaarde(string Code, string Name, IReadOnlyDictionary<string, Niveau> Niveaus)
{
    /// <summary>The niveau that the library proposes for <paramref name="rol"/>, or null.</summary>
    public Niveau? ExpectedOf(Rol rol) => Niveaus.TryGetValue(rol.Code, out var niveau) ? niveau : null;
}

/// <summary>What a klant puts in: the other side of the model.</summary>
/// <param name="Code">Stable, lower case: "prijs".</param>
/// <param name="Name">As the model prints it: "Prijs".</param>
public sealed record Investering(string Code, string Name);
