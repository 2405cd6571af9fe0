using System.Globalization;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What stands above every page of a survey: its name, and how far each of the five steps is.</summary>
/// <param name="Survey">With its waves.</param>
/// <param name="Organisation">Its name.</param>
/// <param name="People">On the list of this wave.</param>
/// <param name="Companies">Among them.</param>
/// <param name="Invited">Of them, with a link.</param>
/// <param name="Begun">Of them, busy.</param>
/// <param name="Submitted">Of them, done.</param>
/// <param name="Reports">Released and not withdrawn.</param>
public sealed record SurveyHeader(
    Survey Survey, string Organisation, int People, int Companies, int Invited, int Begun, int Submitted, int Reports)
{
    public SurveyId Id => Survey.Id;

    public Wave Wave => Survey.Wave;

    public int Minutes => Burden.MinutesOf(Survey.Klantwaarden.Count);

    /// <summary>True when it can be asked of people: roles, and enough klantwaarden.</summary>
    public bool IsComposed => Survey is { Rollen.Count: > 0, Klantwaarden.Count: >= Survey.MinKlantwaarden };

    /// <returns>Null when <paramref name="agency"/> has no such survey.</returns>
    public static async Task<SurveyHeader?> ReadAsync(KlantWaardeDbContext db, SurveyId id, AgencyId agency, CancellationToken cancellation)
    {
        var survey = await db.Surveys
            .AsNoTracking()
            .SingleOrDefaultAsync(survey => survey.Id == id && survey.AgencyId == agency, cancellation);

        return survey is null ? null : await CountAsync(db, survey, cancellation);
    }

    private static Task<SurveyHeader> CountAsync(KlantWaardeDbContext db, Survey survey, CancellationToken cancellation)
    {
        var wave = survey.Wave.Id;
        return db.Organisations
            .Where(organisation => organisation.Id == survey.OrganisationId && organisation.AgencyId == survey.AgencyId)
            .Select(organisation => new SurveyHeader(
                survey,
                organisation.Name,
                db.Invitations.Count(invitation => invitation.WaveId == wave),
                db.Invitations
                    .Where(invitation => invitation.WaveId == wave)
                    .Join(db.Contacts, invitation => invitation.ContactId, contact => contact.Id, (_, contact) => contact.AccountId)
                    .Distinct()
                    .Count(),
                db.Invitations.Count(invitation => invitation.WaveId == wave && invitation.OpenedAt != null),
                db.Responses.Count(response => response.WaveId == wave && response.SubmittedAt == null),
                db.Responses.Count(response => response.WaveId == wave && response.SubmittedAt != null),
                db.Reports.Count(report => report.WaveId == wave && report.WithdrawnAt == null)))
            .SingleAsync(cancellation);
    }

    /// <summary>The five steps, each with how far it is.</summary>
    public IReadOnlyList<SurveyStep> StepsAt(DateTimeOffset now) =>
    [
        new("Opzet", "/Surveys/SetUp", $"tot en met {Wave.ClosesOn.ToString("d MMM", DutchCulture)}"),
        new("Vragenlijst", "/Surveys/Compose", Survey switch
        {
            { IsFrozen: true } => "vastgezet",
            { Rollen: [] } or { Klantwaarden.Count: < Survey.MinKlantwaarden } => "nog kiezen",
            { Klantwaarden.Count: var count } => $"{count} klantwaarden, ± {Minutes} min",
        }),
        new("Klanten", "/Surveys/People", People is 0 ? "nog niemand" : $"{People} personen, {Companies} bedrijven"),
        new("Veldwerk", "/Surveys/Fieldwork", Invited is 0 ? "nog niet gestart" : $"{Submitted} van {Invited} klaar"),
        new("Uitkomsten", "/Surveys/Outcome", (Reports, Submitted) switch
        {
            ( > 0, _) => "rapport vrijgegeven",
            (_, var submitted) when submitted >= Survey.Settings.NMin => Wave.IsOpenAt(now) ? "voorlopig te zien" : "klaar om te lezen",
            _ => $"na de eerste {Survey.Settings.NMin} antwoorden",
        }),
    ];

    private static CultureInfo DutchCulture { get; } = CultureInfo.GetCultureInfo("nl-NL");
}

/// <summary>One of the five steps: its name, its page, and how far it is in a few words.</summary>
public sealed record SurveyStep(string Name, string Page, string State);
