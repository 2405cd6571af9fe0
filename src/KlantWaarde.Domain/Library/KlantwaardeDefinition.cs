using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Library;

/// <summary>A klantwaarde as the library of an agency keeps it.</summary>
/// <param name="Code">Stable, lower case, at most 40 letters, digits and hyphens: answers are bound to it.</param>
/// <param name="Name">What the card and the model print, at most 40 characters.</param>
/// <param name="Definition">What it means, for consultants; one or two sentences.</param>
/// <param name="Card">The sentence under the name on the respondent's card.</param>
/// <param name="Niveaus">The proposed niveau by code of the rol.</param>
public sealed record KlantwaardeDefinition(
    string Code,
    Wording Name,
    Wording Definition,
    Wording Card,
    IReadOnlyDictionary<string, Niveau> Niveaus)
{
    /// <summary>True when no word and no niveau differs.</summary>
    public bool SaysTheSameAs(KlantwaardeDefinition other) =>
        this with { Niveaus = other.Niveaus } == other
        && Niveaus.Count == other.Niveaus.Count
        && Niveaus.All(rol => other.Niveaus.TryGetValue(rol.Key, out var niveau) && niveau == rol.Value);
}

/// <summary>A rol as the respondent may choose it.</summary>
/// <param name="Code">Stable, lower case: "partner".</param>
/// <param name="Name">As a word in a sentence: "partner".</param>
/// <param name="Description">What it means to be that, in one line: "we trekken samen op".</param>
public sealed record RolDefinition(string Code, Wording Name, Wording Description);

/// <summary>An investering as the respondent weighs it.</summary>
/// <param name="Code">Stable, lower case: "prijs".</param>
/// <param name="Name">"Prijs".</param>
/// <param name="Description">What counts to it, in one line.</param>
public sealed record InvesteringDefinition(string Code, Wording Name, Wording Description);
