namespace KlantWaarde.Domain.Model;

/// <summary>What the consultant made of a verschuiving: take the niveau that the answers propose, or keep the library's.</summary>
/// <remarks>Source: method 2a, step 6.</remarks>
/// <param name="Rol">The code of the rol.</param>
/// <param name="Klantwaarde">The code of the klantwaarde.</param>
/// <param name="Proposed">The niveau that the answers proposed when it was decided; a decision is about no other.</param>
/// <param name="Accepted">True for the proposed niveau, false for the library's.</param>
/// <param name="Reason">In the consultant's own words.</param>
/// <param name="By">The name of the consultant.</param>
public sealed record ShiftDecision(
    string Rol, string Klantwaarde, Niveau Proposed, bool Accepted, string Reason, string By);
