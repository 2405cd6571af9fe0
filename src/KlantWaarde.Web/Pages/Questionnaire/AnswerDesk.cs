using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>What came of saving.</summary>
public enum DeskOutcome
{
    Saved,

    /// <summary>It was sent already; nothing was changed.</summary>
    AlreadySubmitted,

    /// <summary>The respondent had everything erased in the meantime.</summary>
    Withdrawn,

    /// <summary>Others kept saving the same response. Nothing was changed.</summary>
    Busy,
}

/// <summary>Takes in the answers of a respondent, who may be in two tabs at once.</summary>
public sealed class AnswerDesk(KlantWaardeDbContext db)
{
    /// <summary>Whenever one fails, another succeeded; so this many tabs may save at the same moment.</summary>
    private const int Attempts = 40;

    /// <summary>Saves one page. The first save begins the response.</summary>
    public Task<DeskOutcome> SaveAsync(Visit visit, Func<Answers, Answers> page, CancellationToken cancellation) =>
        ChangeAsync(visit, response => response.Save(page, visit.Now), cancellation);

    /// <summary>Sends the response. Doing so again, or at the same moment, changes nothing.</summary>
    public Task<DeskOutcome> SubmitAsync(Visit visit, Consent consent, CancellationToken cancellation) =>
        ChangeAsync(visit, response => TrySubmit(response, consent, visit.Now), cancellation);

    private static bool TrySubmit(Response response, Consent consent, DateTimeOffset now)
    {
        if (!response.Save(answers => answers with { Consent = consent }, now))
            return false;

        response.Submit(now);
        return true;
    }

    private async Task<DeskOutcome> ChangeAsync(Visit visit, Func<Response, bool> change, CancellationToken cancellation)
    {
        var response = visit.Link.Response is { } known ? db.Attach(known).Entity : Begin(visit);

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (!change(response))
                return DeskOutcome.AlreadySubmitted;

            try
            {
                await db.SaveChangesAsync(cancellation);
                return DeskOutcome.Saved;
            }
            catch (DbUpdateException fault)
            {
                var began = db.Entry(response).State is EntityState.Added;
                db.ChangeTracker.Clear();
                var other = await ReadAsync(visit, cancellation);

                // Another tab began it, changed it or erased it. Anything else is no race, and trying again would not mend it.
                if (!began && fault is not DbUpdateConcurrencyException || began && other is null)
                    throw;

                if (other is null)
                    return DeskOutcome.Withdrawn;

                response = other;
            }
        }

        return DeskOutcome.Busy;
    }

    private Response Begin(Visit visit)
    {
        var invitation = visit.Link.Invitation;
        return db.Responses.Add(new(invitation.AgencyId, invitation.WaveId, invitation.Id, visit.Frozen.Id, visit.Now)).Entity;
    }

    private Task<Response?> ReadAsync(Visit visit, CancellationToken cancellation)
    {
        var (agency, id) = (visit.Link.Invitation.AgencyId, visit.Link.Invitation.Id);
        return db.Responses.SingleOrDefaultAsync(
            response => response.AgencyId == agency && response.InvitationId == id, cancellation);
    }
}
