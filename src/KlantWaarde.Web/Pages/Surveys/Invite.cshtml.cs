using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using KlantWaarde.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>Who gets the invitation, and what is the matter with that; the post sends.</summary>
public sealed class InviteModel(KlantWaardeDbContext db, TimeProvider clock, SendHandler handler, MailSettings mail) : SurveyPage(db, clock)
{
    private const int SampleSize = 8;

    public int Recipients { get; private set; }

    public IReadOnlyList<(string Name, string Account, string Email)> Sample { get; private set; } = [];

    public IReadOnlyList<(string Heading, string Sentence)> Remarks { get; private set; } = [];

    public string? Refusal { get; private set; }

    public bool MailGoesToFolder => mail.Delivery is MailDelivery.Folder;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        await ReadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (await handler.HandleAsync(Id, User.Agency, cancellation))
        {
            case SendOutcome.Sent { Count: var count }:
                this.Tell($"{Count.Of(count, "uitnodiging gaat", "uitnodigingen gaan")} de deur uit.");
                return RedirectToPage("Fieldwork", new { Id });

            case SendOutcome.Refused { Why: var why }:
                if (!await FindHeaderAsync(cancellation)) return NotFound();
                ModelState.AddModelError("", Sentence(why, Header.Survey));
                await ReadAsync(cancellation);
                return this.PageWithFaults();

            default:
                return NotFound();
        }
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var wave = Header.Wave.Id;
        var waiting =
            from invitation in Db.Invitations
            where invitation.WaveId == wave && invitation.OpenedAt == null && invitation.DeclinedAt == null
            join contact in Db.Contacts on invitation.ContactId equals contact.Id
            join account in Db.Accounts on contact.AccountId equals account.Id
            orderby account.Name, contact.LastName
            select new { contact, account.Name };

        Recipients = await waiting.CountAsync(cancellation);
        Sample = [.. (await waiting.Take(SampleSize).AsNoTracking().ToListAsync(cancellation))
            .Select(row => (row.contact.FullName, row.Name, row.contact.Email))];
        Refusal = Header.Survey.CannotBeSent(Recipients, Now) is { } why ? Sentence(why, Header.Survey) : null;
        Remarks = [.. RemarksOn(Header)];
    }

    private static IEnumerable<(string, string)> RemarksOn(SurveyHeader header)
    {
        var settings = header.Survey.Settings;
        if (header.Companies < settings.MinOrganisations)
            yield return (
                "Te weinig bedrijven voor een uitkomst",
                $"Een model is pas te zien met antwoorden van minstens {settings.MinOrganisations} bedrijven; er staan er {header.Companies} op de lijst.");

        if (header.People < settings.NMin * header.Survey.Rollen.Count)
            yield return (
                "De lijst is kort",
                $"Per rol zijn minstens {settings.NMin} antwoorden nodig. Met {header.People} mensen op de lijst is dat krap.");
    }

    private static string Sentence(SendRefusal why, Survey survey) => why switch
    {
        SendRefusal.NoRol => "Kies eerst minstens één rol in de vragenlijst.",
        SendRefusal.TooFewKlantwaarden => $"Kies eerst minstens {Survey.MinKlantwaarden} klantwaarden in de vragenlijst.",
        SendRefusal.TooLong => $"De vragenlijst is te lang: kies hooguit {Burden.MaxCardsIn(survey.Settings.MaxSeconds)} klantwaarden.",
        SendRefusal.Closed => "De sluitdatum is voorbij. Kies in de opzet een latere dag.",
        SendRefusal.NobodyToInvite => "Er is niemand die nog geen uitnodiging heeft. Voeg eerst klanten toe.",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "Not a refusal."),
    };
}
