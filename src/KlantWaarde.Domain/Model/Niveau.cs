namespace KlantWaarde.Domain.Model;

/// <summary>The niveau at which klanten expect a klantwaarde of an organisation in one rol.</summary>
/// <remarks>
/// The order is the cautious reading first: it settles ties (method 2a, step 4). The last member is an answer and
/// an outcome, never a niveau of the library or a tier of the pyramid.
/// </remarks>
public enum Niveau
{
    /// <summary>Hygiene: can at most be met; missing it costs the most.</summary>
    Basis,

    /// <summary>Sets the organisation apart when it is met.</summary>
    Onderscheidend,

    /// <summary>The relation: keeps the klant.</summary>
    Binding,

    /// <summary>No klantwaarde in this rol.</summary>
    NietVanBelang,
}
