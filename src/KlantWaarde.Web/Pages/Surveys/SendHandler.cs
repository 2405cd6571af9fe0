using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>
/// Sends a survey to everybody on the list who has no link yet. The questionnaire is frozen and the mails are queued
/// in the same transaction: either all of it happened or none.
/// </summary>
public sealed class SendHandler(KlantWaardeDbContext db, TimeProvider clock, TokenSeal seal, OutboxSignal outbox)
{
    /// <returns>What came of it; null when <paramref name="agency"/> has no such survey.</returns>
    public async Task<SendOutcome?> HandleAsync(SurveyId id, AgencyId agency, CancellationToken cancellation)
    {
        var survey = await db.Surveys.SingleOrDefaultAsync(survey => survey.Id == id && survey.AgencyId == agency, cancellation);
        if (survey is null)
            return null;

        var (now, waiting) = (clock.GetUtcNow(), await WaitingAsync(survey, cancellation));
        if (survey.CannotBeSent(waiting.Count, now) is { } why)
            return new SendOutcome.Refused(why);

        await FreezeAsync(survey, now, cancellation);
        survey.Start(waiting.Count, now);
        foreach (var (invitation, email) in waiting)
            Open(invitation, email, now);

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || failure.InnerException is not null)
        {
            // Somebody pressed the same button a moment ago; what they sent is sent, and nobody gets it twice.
            return new SendOutcome.Refused(SendRefusal.NobodyToInvite);
        }

        outbox.Wake();
        return new SendOutcome.Sent(waiting.Count);
    }

    private async Task<List<(Invitation Invitation, string Email)>> WaitingAsync(Survey survey, CancellationToken cancellation)
    {
        var wave = survey.Wave.Id;
        var rows = await db.Invitations
            .Where(invitation => invitation.WaveId == wave && invitation.OpenedAt == null && invitation.DeclinedAt == null)
            .Join(db.Contacts, invitation => invitation.ContactId, contact => contact.Id, (invitation, contact) => new { invitation, contact.Email })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => (row.invitation, row.Email))];
    }

    private void Open(Invitation invitation, string email, DateTimeOffset now)
    {
        var token = InvitationToken.Create();
        invitation.Open(token, seal.Seal(token), now);
        db.Outbox.Add(new(invitation.AgencyId, MailKind.Invitation, invitation.Id.Value, email, now));
    }

    /// <summary>Makes the version that everybody of this wave answers; a later send finds it there.</summary>
    private async Task FreezeAsync(Survey survey, DateTimeOffset now, CancellationToken cancellation)
    {
        if (survey.IsFrozen)
            return;

        var names = await db.Organisations
            .Where(organisation => organisation.Id == survey.OrganisationId && organisation.AgencyId == survey.AgencyId)
            .Select(organisation => new { organisation.Name, Agency = db.Agencies.Single(row => row.Id == survey.AgencyId).Name })
            .SingleAsync(cancellation);
        var library = await db.Library
            .Where(row => row.AgencyId == survey.AgencyId && survey.Klantwaarden.Contains(row.Code))
            .ToDictionaryAsync(row => row.Code, row => row.Definition, cancellation);

        db.Questionnaires.Add(new(survey.AgencyId, survey.Wave.Id, number: 1, Compose(survey, names.Name, names.Agency, library), now));
    }

    private static Domain.Surveys.Questionnaire Compose(
        Survey survey, string organisation, string agency, Dictionary<string, KlantwaardeDefinition> library) => new(
            organisation,
            agency,
            survey.Dutch,
            survey.OffersEnglish,
            [.. survey.Rollen.Select(code => BuiltInRollen.All.Single(rol => rol.Code == code))],
            [.. survey.Klantwaarden.Select(code => library[code])],
            [.. survey.Investeringen.Select(code => BuiltInInvesteringen.All.Single(investering => investering.Code == code))],
            survey.Settings);
}
