using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>Everything behind the outcome of one wave: what was asked, how it is reckoned, and what was answered.</summary>
/// <param name="Seed">Where random draws begin: of this survey always the same.</param>
/// <param name="Questionnaire">As it was frozen.</param>
/// <param name="Settings">The numbers of the rules, of the survey as it is now.</param>
/// <param name="Facts">What the organisation knows of its klanten.</param>
/// <param name="Decisions">The latest about each klantwaarde in each rol.</param>
/// <param name="Observations">Of everybody who sent their answers and chose a rol.</param>
/// <param name="Invited">Who has a link, by client organisation and rol.</param>
/// <param name="DataHash">SHA-256 over the observations, as 64 hexadecimal digits: the same answers give the same hash.</param>
public sealed record Study(
    ulong Seed,
    Domain.Surveys.Questionnaire Questionnaire,
    ModelSettings Settings,
    StudyFacts Facts,
    IReadOnlyList<ShiftDecision> Decisions,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<InvitedGroup> Invited,
    string DataHash)
{
    /// <summary>The frame into which the answers are counted, with everything that they are reckoned by.</summary>
    public ModelDefinition Definition => Questionnaire.ToModelDefinition() with
    {
        Settings = Settings,
        Populations = Facts.Populations,
        Decisions = Decisions,
        Strata = Facts is { PostStratifyBy: { } variable, FrameSizes.Count: > 0 } ? new(variable, Facts.FrameSizes) : null,
        DesiredRol = Facts.DesiredRol,
        Seed = Seed,
    };

    public Analysis Analyse() => new(Definition, Observations);
}

/// <summary>How many people of one client organisation have a link.</summary>
/// <param name="Organisation">The client organisation.</param>
/// <param name="Rol">The code of the rol that the list knew of them; null when it knew none.</param>
/// <param name="Frame">What is known of the client organisation, by name of the variable.</param>
/// <param name="People">At least 1.</param>
/// <param name="Answered">How many of them sent their answers and chose a rol.</param>
public sealed record InvitedGroup(
    Guid Organisation, string? Rol, IReadOnlyDictionary<string, string> Frame, int People, int Answered)
{
    /// <summary>Each of them, as the composition of the response reads them.</summary>
    public IEnumerable<Invitee> Invitees =>
    [
        .. Enumerable.Repeat(new Invitee(Organisation, Rol, Frame, Answered: true), Answered),
        .. Enumerable.Repeat(new Invitee(Organisation, Rol, Frame, Answered: false), People - Answered),
    ];
}
