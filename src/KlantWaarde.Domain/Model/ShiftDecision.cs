namespace KlantWaarde.Domain.Model;

/// <summary>What the consultant decided on a verschuiving. Source: method 2a, step 6.</summary>
/// <param name="Rol">The code of the rol.</param>
/// <param name="Klantwaarde">The code of the klantwaarde.</param>
/// <param name="Proposed">The niveau that the answers proposed when it was decided.</param>
/// <param name="Accepted">False keeps the library's niveau.</param>
/// <param name="Reason">In the consultant's words.</param>
/// <param name="By">Their name.</param>
public sealed record ShiftDecision(
    string Rol, string Klantwaarde, Niveau Proposed, bool Accepted, string Reason, string By);
