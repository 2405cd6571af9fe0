using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>What a link leads to.</summary>
/// <param name="Invitation">Whose link it is.</param>
/// <param name="Wave">Until when it can be answered.</param>
/// <param name="Language">That of the contact: "nl" or "en".</param>
/// <param name="Response">What was saved; null before the first page was.</param>
/// <param name="Newest">The version for somebody who begins now; null when there is none.</param>
public sealed record FoundLink(Invitation Invitation, Wave Wave, string Language, Response? Response, QuestionnaireId? Newest);

/// <summary>Looks up a link, and says for which agency the rest of the request works.</summary>
/// <remarks>The one place where rows are read before it is known whose they are: the token tells.</remarks>
internal sealed class LinkLookup(KlantWaardeDbContext db, Tenant tenant)
{
    /// <returns>Null when nobody was given this token.</returns>
    public async Task<FoundLink?> FindAsync(InvitationToken token, CancellationToken cancellation)
    {
        var hash = token.Hash();
        var found = await (
            from invitation in db.Invitations.IgnoreQueryFilters([KlantWaardeDbContext.OwnedBy]).AsNoTracking()
            where invitation.TokenHash == hash
            join wave in db.Waves on invitation.WaveId equals wave.Id
            join contact in db.Contacts on invitation.ContactId equals contact.Id
            join answered in db.Responses on invitation.Id equals answered.InvitationId into responses
            from response in responses.DefaultIfEmpty()
            select new FoundLink(
                invitation,
                wave,
                contact.Language,
                response,
                db.Questionnaires
                    .Where(version => version.WaveId == wave.Id)
                    .OrderByDescending(version => version.Number)
                    .Select(version => (QuestionnaireId?)version.Id)
                    .FirstOrDefault()))
            .SingleOrDefaultAsync(cancellation);

        if (found is not null)
            tenant.Enter(found.Invitation.AgencyId);

        return found;
    }
}
