namespace KlantWaarde.Domain.Model;

/// <summary>One respondent of a rol, as the pyramid and what follows from it read them.</summary>
/// <param name="Organisation">The client organisation for which they answer.</param>
/// <param name="Codes">Their ervaring with each klantwaarde from −2 to +2, in the order of the definition; null where there is none.</param>
/// <param name="Surprised">U: pleasantly surprised, and talked about it.</param>
/// <param name="Thought">T: the level that their thought stands for, or null.</param>
/// <param name="Weight">How much they count, above 0; 1 when they are the only one of their organisation (method 2h).</param>
public sealed record Client(
    Guid Organisation, IReadOnlyList<int?> Codes, bool Surprised, Prestatieniveau? Thought, double Weight = 1);
