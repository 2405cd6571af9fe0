using KlantWaarde.Domain;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using KlantWaarde.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>How many of a rol are done and busy.</summary>
public sealed record RolResponse(string Name, int Submitted, int Begun);

/// <summary>Something to look at, or to be glad of.</summary>
public sealed record Attention(string Heading, string Sentence, bool Done = false);

public sealed class FieldworkModel(KlantWaardeDbContext db, TimeProvider clock, OutboxSignal outbox) : SurveyPage(db, clock)
{
    public IReadOnlyList<RolResponse> Rollen { get; private set; } = [];

    public IReadOnlyList<OutgoingMail> Troubled { get; private set; } = [];

    public IReadOnlyList<Attention> Attention { get; private set; } = [];

    /// <summary>On the list without an invitation.</summary>
    public int Waiting { get; private set; }

    /// <summary>Invited, and neither begun nor declined.</summary>
    public int Silent { get; private set; }

    /// <summary>Invited, and does not want to take part.</summary>
    public int Declined { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        await ReadAsync(cancellation);
        return Page();
    }

    /// <summary>A person decided that a mail may go once more.</summary>
    public async Task<IActionResult> OnPostRetryAsync(MailId mail, CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        if (await MailsOfThisWave().SingleOrDefaultAsync(row => row.Id == mail, cancellation) is not { } outgoing)
            return NotFound();

        outgoing.Retry(Now);
        await Db.SaveChangesAsync(cancellation);
        outbox.Wake();
        this.Tell($"De mail aan {outgoing.To} gaat nog eens de deur uit.");
        return RedirectToPage(new { Id });
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var wave = Header.Wave.Id;
        var counts = await Db.Responses
            .Where(response => response.WaveId == wave)
            .GroupBy(response => response.Rol)
            .Select(rol => new { Code = rol.Key, Submitted = rol.Count(row => row.SubmittedAt != null), Begun = rol.Count(row => row.SubmittedAt == null) })
            .ToListAsync(cancellation);

        Rollen = [.. RollenOfThisSurvey().Select(rol => new RolResponse(
            rol.Name,
            counts.Where(count => count.Code == rol.Code).Sum(count => count.Submitted),
            counts.Where(count => count.Code == rol.Code).Sum(count => count.Begun)))];
        Waiting = await Db.Invitations.CountAsync(row => row.WaveId == wave && row.OpenedAt == null && row.DeclinedAt == null, cancellation);
        Declined = await Db.Invitations.CountAsync(row => row.WaveId == wave && row.OpenedAt != null && row.DeclinedAt != null, cancellation);
        Silent = await Db.Invitations.CountAsync(
            row => row.WaveId == wave && row.OpenedAt != null && row.DeclinedAt == null
                && !Db.Responses.Any(response => response.InvitationId == row.Id),
            cancellation);
        Troubled = await MailsOfThisWave()
            .AsNoTracking()
            .Where(mail => mail.State == MailState.Uncertain || mail.State == MailState.Failed)
            .OrderBy(mail => mail.To)
            .ToListAsync(cancellation);
        Attention = [.. Points(await MailsOfThisWave().CountAsync(mail => mail.State == MailState.Queued || mail.State == MailState.Sending, cancellation))];
    }

    private IEnumerable<(string? Code, string Name)> RollenOfThisSurvey() =>
    [
        .. Header.Survey.Rollen.Select(code => ((string?)code, Capitalised(BuiltInRollen.All.Single(rol => rol.Code == code).Name.U))),
        (Answers.OtherRol, "Anders"),
        (null, "Rol nog niet gekozen"),
    ];

    private IQueryable<OutgoingMail> MailsOfThisWave()
    {
        var (agency, wave) = (User.Agency, Header.Wave.Id);
        return Db.Outbox.Where(mail => mail.AgencyId == agency && mail.Kind == MailKind.Invitation
            && Db.Invitations.Any(invitation => invitation.WaveId == wave && (Guid)(object)invitation.Id == mail.SubjectId));
    }

    private IEnumerable<Attention> Points(int underWay)
    {
        if (Header.Invited is 0)
            yield return Header.IsComposed
                ? new("Nog niemand uitgenodigd", Waiting is 0 ? "Zet eerst klanten op de lijst." : $"Er staan {Count.Of(Waiting, "klant", "klanten")} klaar.")
                : new("De vragenlijst is nog niet af", "Kies eerst rollen en klantwaarden.");
        if (underWay > 0)
            yield return new($"{Count.Of(underWay, "mail", "mails")} onderweg", "Ze gaan de komende minuten de deur uit.", Done: true);
        if (Troubled.Count > 0)
            yield return new($"{Count.Of(Troubled.Count, "mail", "mails")} niet aangekomen of onzeker", "Kijk hieronder wat de server zei.");

        foreach (var rol in Rollen.Take(Header.Survey.Rollen.Count).Where(_ => Header.Invited > 0))
            yield return rol.Submitted < Header.Survey.Settings.NMin
                ? new($"{rol.Name}: nog {Header.Survey.Settings.NMin - rol.Submitted} nodig", $"Vanaf {Count.InWords(Header.Survey.Settings.NMin)} antwoorden, van minstens {Count.InWords(Header.Survey.Settings.MinOrganisations)} bedrijven, wordt het model zichtbaar.")
                : new($"{rol.Name}: genoeg om te tonen", "Hoe meer antwoorden, hoe vaster de kleuren.", Done: true);

        if (Header.Invited > 0 && Header.Wave.IsOpenAt(Now))
            yield return new($"Open tot en met {Header.Wave.ClosesOn.InWords()}", $"Nog {Count.Of(Header.Wave.ClosesOn.DayNumber - Now.DutchDay().DayNumber, "dag", "dagen")}.", Done: true);
        else if (Header.Invited > 0)
            yield return new("Gesloten", $"Sinds {Header.Wave.ClosesOn.AddDays(1).InWords()} kan er niet meer geantwoord worden. In de opzet kunt u de sluitdatum verlengen.");
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
