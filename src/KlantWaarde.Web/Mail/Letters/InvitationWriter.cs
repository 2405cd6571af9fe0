using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>Writes an invitation, when there is still somebody to invite.</summary>
internal sealed class InvitationWriter(
    KlantWaardeDbContext db, TokenSeal seal, SiteLinks links, Envelope envelope, TimeProvider clock)
{
    /// <exception cref="System.Security.Cryptography.CryptographicException">The key ring cannot open the link.</exception>
    public async Task<Writing> WriteAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        var (id, agency) = (InvitationId.From(mail.SubjectId), mail.AgencyId);
        var subject = await (
            from invitation in db.Invitations.AsNoTracking()
            join wave in db.Waves on invitation.WaveId equals wave.Id
            join contact in db.Contacts on invitation.ContactId equals contact.Id
            where invitation.Id == id && invitation.AgencyId == agency
            select new Subject(
                invitation,
                wave,
                contact,
                db.Responses.Any(response => response.InvitationId == id && response.SubmittedAt != null),
                db.Questionnaires
                    .Where(version => version.WaveId == wave.Id)
                    .OrderByDescending(version => version.Number)
                    .Select(version => version.Document)
                    .FirstOrDefault())).SingleOrDefaultAsync(cancellation);

        return ReasonNotTo(subject) is { } reason
            ? new Writing.NotNeeded(reason)
            : new Writing.Written(envelope.Around(mail, InvitationLetter.Of(FactsOf(subject!)), NameOf(subject!.Contact), subject.Document!.Agency));
    }

    private string? ReasonNotTo(Subject? subject) => subject switch
    {
        null => "De uitnodiging is er niet meer.",
        { Invitation.DeclinedAt: not null } => "Deze persoon heeft zich afgemeld.",
        { HasAnswered: true } => "Deze persoon heeft al geantwoord.",
        { Wave: var wave } when !wave.IsOpenAt(clock.GetUtcNow()) => "Het onderzoek is gesloten.",
        { Invitation.SealedToken: null } or { Document: null } => "Deze uitnodiging heeft nog geen link.",
        _ => null,
    };

    private InvitationFacts FactsOf(Subject subject)
    {
        var (document, contact) = (subject.Document!, subject.Contact);
        var token = seal.Open(subject.Invitation.SealedToken!);

        return new(
            RespondentTexts.For(document.OffersEnglish && contact.Language is "en" ? Voice.English : document.Dutch),
            NameOf(contact),
            document.Organisation,
            document.Agency,
            Burden.MinutesOf(document.Klantwaarden.Count),
            subject.Wave.ClosesOn,
            links.Questionnaire(token),
            links.OptOut(token));
    }

    /// <summary>Empty when only the address is known: nobody is greeted by their address.</summary>
    private static string NameOf(Contact contact) => contact.FullName == contact.Email ? "" : contact.FullName;

    private sealed record Subject(Invitation Invitation, Wave Wave, Contact Contact, bool HasAnswered, Questionnaire? Document);
}
