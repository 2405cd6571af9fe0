using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What was answered so far, and how many were asked.</summary>
/// <param name="Outcome">The models; what may not be shown is not in them.</param>
/// <param name="Invited">By code of the rol: how many people of whom that rol is known were invited; a rol nobody is known of is not in it.</param>
/// <param name="TotalInvited">Whatever their rol.</param>
/// <param name="DataHash">SHA-256 over what was counted, as 64 hexadecimal digits: the same answers give the same hash.</param>
/// <param name="Settings">The numbers of the rules.</param>
public sealed record ReadOutcome(
    SurveyOutcome Outcome,
    IReadOnlyDictionary<string, int> Invited,
    int TotalInvited,
    string DataHash,
    ModelSettings Settings)
{
    /// <summary>How many were invited who are known to see the organisation so; null when that cannot be told.</summary>
    /// <remarks>Not told when more answered in the rol than were known to: then the list knew less than the klanten.</remarks>
    public int? InvitedIn(Klantwaardemodel model) =>
        Invited.TryGetValue(model.Rol.Code, out var invited) && invited >= model.Respondents ? invited : null;
}

/// <summary>From the database to the model.</summary>
public sealed class OutcomeReader(KlantWaardeDbContext db)
{
    /// <returns>Null when nobody was asked yet.</returns>
    public async Task<ReadOutcome?> ReadAsync(Wave wave, CancellationToken cancellation)
    {
        var questionnaire = await db.Questionnaires
            .AsNoTracking()
            .Where(version => version.WaveId == wave.Id && version.AgencyId == wave.AgencyId)
            .OrderByDescending(version => version.Number)
            .Select(version => version.Document)
            .FirstOrDefaultAsync(cancellation);

        if (questionnaire is null)
            return null;

        var answered = await AnsweredAsync(wave, cancellation);
        return new(
            ModelComputation.Outcome(questionnaire.ToModelDefinition(), answered.Select(row => row.Answers.ToObservation(row.Account)).OfType<Observation>()),
            await InvitedAsync(wave, cancellation),
            await db.Invitations.CountAsync(invitation => invitation.WaveId == wave.Id && invitation.OpenedAt != null, cancellation),
            DataHash.Of(answered),
            questionnaire.Settings);
    }

    private async Task<List<(ResponseId Id, AccountId Account, Answers Answers)>> AnsweredAsync(Wave wave, CancellationToken cancellation)
    {
        var rows =
            from response in db.Responses.AsNoTracking()
            where response.WaveId == wave.Id && response.AgencyId == wave.AgencyId && response.SubmittedAt != null
            join invitation in db.Invitations on response.InvitationId equals invitation.Id
            join contact in db.Contacts on invitation.ContactId equals contact.Id
            orderby response.Id
            select new { response.Id, contact.AccountId, response.Answers };

        return [.. (await rows.ToListAsync(cancellation)).Select(row => (row.Id, row.AccountId, row.Answers))];
    }

    private async Task<Dictionary<string, int>> InvitedAsync(Wave wave, CancellationToken cancellation) => await db.Invitations
        .Where(invitation => invitation.WaveId == wave.Id && invitation.OpenedAt != null)
        .Join(db.Contacts, invitation => invitation.ContactId, contact => contact.Id, (_, contact) => contact.Rol)
        .Where(rol => rol != null)
        .GroupBy(rol => rol!)
        .Select(rol => new { rol.Key, Count = rol.Count() })
        .ToDictionaryAsync(rol => rol.Key, rol => rol.Count, cancellation);
}
