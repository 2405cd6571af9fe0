using System.Text.Json.Serialization;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Document;

/// <summary>All that a report says: plain data, so that a released report keeps it as it was.</summary>
/// <param name="Organisation">Whose klanten were asked.</param>
/// <param name="Agency">Who did the research and answers for it.</param>
/// <param name="Survey">Its title.</param>
/// <param name="Period">When klanten answered, in words: "september en oktober 2026".</param>
/// <param name="Outcome">The models; what may not be shown is not in them.</param>
/// <param name="Invited">How many klanten were invited in all; null when nobody knows.</param>
/// <param name="InvitedByRol">The same by the code of a rol, as far as the rol was known when they were invited.</param>
/// <param name="Conclusion">The consultant's own words; an empty line parts paragraphs. Null when there are none.</param>
/// <param name="ReleasedAt">The instant up to which answers count; every date in the report is this one.</param>
/// <param name="ReleasedBy">The consultant who released it.</param>
/// <param name="DataHash">Of the answers that are counted.</param>
/// <param name="Settings">The rules' numbers that were used.</param>
/// <param name="Rules">The last change of those numbers for the study; null when there was none.</param>
/// <param name="LostClients">How many klanten left in the year before, whom nobody could ask; null when nobody knows (method 2h).</param>
public sealed record ReportContent(
    string Organisation,
    string Agency,
    string Survey,
    string Period,
    SurveyOutcome Outcome,
    int? Invited,
    IReadOnlyDictionary<string, int> InvitedByRol,
    string? Conclusion,
    DateTimeOffset ReleasedAt,
    string ReleasedBy,
    string DataHash,
    ModelSettings Settings,
    RulesChange? Rules = null,
    int? LostClients = null)
{
    [JsonIgnore]
    public string Title => $"Klantwaardemodel {Organisation}";

    /// <summary>How many were invited who see the organisation in <paramref name="rol"/>; null when nobody knows.</summary>
    public int? InvitedIn(Rol rol) => InvitedByRol.TryGetValue(rol.Code, out var invited) ? invited : null;
}

/// <summary>Who changed the rules' numbers for a study, when and why.</summary>
/// <param name="At">The instant.</param>
/// <param name="By">The name of the consultant.</param>
/// <param name="Reason">In their own words.</param>
public sealed record RulesChange(DateTimeOffset At, string By, string Reason);
