using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KlantWaarde.Domain;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>Makes a report of what the answers say now, and keeps it as it was.</summary>
public sealed class ReleaseHandler(KlantWaardeDbContext db, OutcomeReader reader, TimeProvider clock)
{
    private ReadOutcome? _read;

    /// <returns>Why there is nothing to release, in Dutch; null when there is.</returns>
    public async Task<string?> RefusalAsync(SurveyHeader header, CancellationToken cancellation)
    {
        _read ??= await reader.ReadAsync(header.Survey, header.Wave, cancellation);
        return _read?.Outcome.Models.Any(model => model.IsShown) is true
            ? null
            : "Er is nog geen rol met genoeg antwoorden om te tonen; een rapport zou leeg zijn.";
    }

    public async Task<ReportContent> ContentAsync(SurveyHeader header, string? conclusion, string by, CancellationToken cancellation)
    {
        var read = _read ??= await reader.ReadAsync(header.Survey, header.Wave, cancellation)
            ?? throw new InvalidOperationException($"Survey {header.Id} has no questionnaire.");
        var agency = await db.Agencies
            .Where(row => row.Id == header.Survey.AgencyId)
            .Select(row => row.Name)
            .SingleAsync(cancellation);

        return new(
            header.Organisation,
            agency,
            header.Survey.Title,
            PeriodOf(header.Wave, clock.GetUtcNow()),
            read.Outcome,
            read.TotalInvited,
            read.Outcome.Models
                .Select(model => (model.Rol.Code, Invited: read.InvitedIn(model)))
                .Where(rol => rol.Invited is not null)
                .ToDictionary(rol => rol.Code, rol => rol.Invited!.Value),
            string.IsNullOrWhiteSpace(conclusion) ? null : conclusion.Trim(),
            clock.GetUtcNow(),
            by,
            read.DataHash,
            read.Settings,
            await LastChangeAsync(header.Survey, cancellation),
            read.Study.Facts.LostClients);
    }

    /// <summary>What the report says of the rules when they are not the standard ones.</summary>
    private Task<RulesChange?> LastChangeAsync(Survey survey, CancellationToken cancellation) => db.SettingsChanges
        .AsNoTracking()
        .Where(change => change.SurveyId == survey.Id && change.AgencyId == survey.AgencyId)
        .OrderByDescending(change => change.Revision)
        .Select(change => new RulesChange(change.At, change.By, change.Reason))
        .FirstOrDefaultAsync(cancellation);

    /// <summary>Releases it as the next number of this wave.</summary>
    public async Task ReleaseAsync(SurveyHeader header, ReportContent content, CancellationToken cancellation)
    {
        var json = JsonSerializer.Serialize(content, Documents.Format);
        var wave = header.Wave.Id;
        var last = await db.Reports.Where(report => report.WaveId == wave).MaxAsync(report => (int?)report.Number, cancellation) ?? 0;

        db.Reports.Add(new(
            header.Survey.AgencyId,
            header.Survey.OrganisationId,
            header.Id,
            wave,
            last + 1,
            header.Survey.Title,
            json,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))),
            content.ReleasedBy,
            content.ReleasedAt));
        await db.SaveChangesAsync(cancellation);
    }

    /// <returns>"3 tot en met 22 november 2026".</returns>
    private static string PeriodOf(Wave wave, DateTimeOffset now)
    {
        var from = wave.StartedAt!.Value.DutchDay();
        var to = wave.ClosesOn < now.DutchDay() ? wave.ClosesOn : now.DutchDay();
        return (from, to) switch
        {
            _ when from == to => to.InWords(),
            _ when (from.Year, from.Month) == (to.Year, to.Month) => $"{from.Day} tot en met {to.InWords()}",
            _ => $"{from.InWords()} tot en met {to.InWords()}",
        };
    }
}
