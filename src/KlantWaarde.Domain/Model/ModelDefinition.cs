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
    ModelSettings Settings)
{
    private static readonly Dictionary<string, int> NoPopulations = [];

    /// <summary>N: how many klanten there are, by code of the rol; a rol of which that is not known is not in it (method 2e).</summary>
    public IReadOnlyDictionary<string, int> Populations { get; init; } = NoPopulations;

    /// <summary>What the consultant decided on verschuivingen; at most one for each klantwaarde in a rol.</summary>
    public IReadOnlyList<ShiftDecision> Decisions { get; init; } = [];

    /// <summary>One variable by which the answers are weighed to the known klanten (method 2h), or null.</summary>
    public Strata? Strata { get; init; }

    /// <summary>Which rol the organisation wants to have, by its code; null when it did not say.</summary>
    public string? DesiredRol { get; init; }

    /// <summary>Where every random draw of the model begins: the same study draws the same.</summary>
    public ulong Seed { get; init; }

    internal CodeIndex KlantwaardeCodes => field ??= new(Klantwaarden.Select(klantwaarde => klantwaarde.Code));

    internal CodeIndex InvesteringCodes => field ??= new(Investeringen.Select(investering => investering.Code));

    /// <summary>N of all rollen together, when it is known of each.</summary>
    internal int? Population => Rollen.All(rol => Populations.ContainsKey(rol.Code)) ? Rollen.Sum(rol => Populations[rol.Code]) : null;

    internal int? PopulationOf(Rol rol) => Populations.TryGetValue(rol.Code, out var all) ? all : null;
}

/// <summary>How the klanten are spread over the categories of a frame variable. Source: method 2h.</summary>
/// <param name="Variable">Its name, as in <see cref="Observation.Frame"/>.</param>
/// <param name="Sizes">N_h: how many klanten, by category; each above 0.</param>
public sealed record Strata(string Variable, IReadOnlyDictionary<string, int> Sizes);

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
