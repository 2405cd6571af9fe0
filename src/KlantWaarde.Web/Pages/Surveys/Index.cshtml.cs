using KlantWaarde.Domain;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>One line of the list.</summary>
public sealed record SurveyLine(
    SurveyId Id, string Title, string Organisation, DateTimeOffset? StartedAt, DateOnly ClosesOn, int Invited, int Submitted, DateOnly Today)
{
    public string State => this switch
    {
        { StartedAt: null } => "in voorbereiding",
        _ when ClosesOn >= Today => "loopt",
        _ => "afgerond",
    };

    public string Tag => this switch
    {
        { StartedAt: null } => "",
        _ when ClosesOn >= Today => "on",
        _ => "good",
    };

    public string Progress => StartedAt is null ? "" : $"{Submitted} van {Invited} klaar";
}

public sealed class IndexModel(KlantWaardeDbContext db, TimeProvider clock) : PageModel
{
    private const int MostLines = 200;

    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Search { get; set; }

    public bool HasOrganisations { get; private set; }

    public IReadOnlyList<SurveyLine> Surveys { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (agency, today, search) = (User.Agency, clock.GetUtcNow().DutchDay(), Search?.Trim().ToLowerInvariant() ?? "");

        HasOrganisations = await db.Organisations.AnyAsync(organisation => organisation.AgencyId == agency, cancellation);
        Surveys = await db.Surveys
            .IgnoreAutoIncludes()
            .Where(survey => survey.AgencyId == agency)
            .Join(db.Organisations, survey => survey.OrganisationId, organisation => organisation.Id, (survey, organisation) => new { survey, organisation })
            .Join(db.Waves, row => row.survey.Id, wave => wave.SurveyId, (row, wave) => new { row.survey, row.organisation, wave })
            .Where(row => search == "" || row.survey.Title.ToLower().Contains(search) || row.organisation.Name.ToLower().Contains(search))
            .OrderByDescending(row => row.survey.Id)
            .Take(MostLines)
            .Select(row => new SurveyLine(
                row.survey.Id,
                row.survey.Title,
                row.organisation.Name,
                row.wave.StartedAt,
                row.wave.ClosesOn,
                db.Invitations.Count(invitation => invitation.WaveId == row.wave.Id && invitation.OpenedAt != null),
                db.Responses.Count(response => response.WaveId == row.wave.Id && response.SubmittedAt != null),
                today))
            .ToListAsync(cancellation);
    }
}
