using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What to do next with a survey: the sentence, where it leads, and what the button says.</summary>
public sealed record NextAct(string Sentence, string Page, string Button);

public sealed class DetailsModel(KlantWaardeDbContext db, TimeProvider clock) : SurveyPage(db, clock)
{
    public NextAct Next => Header switch
    {
        { IsComposed: false } => new(
            "Kies welke klantwaarden u voorlegt, in welke rollen, en wat klanten ervoor over moeten hebben.",
            "Compose", "Vragenlijst samenstellen"),
        { People: 0 } => new(
            "De vragenlijst staat klaar. Zet nu de klanten op de lijst die u wilt vragen.",
            "People", "Klanten toevoegen"),
        { Invited: 0 } => new(
            "Alles staat klaar. Bekijk wie de uitnodiging krijgt en verstuur hem. Daarna ligt de vragenlijst vast.",
            "Invite", "Uitnodigingen bekijken"),
        { Reports: > 0 } => new(
            "Het rapport is vrijgegeven: de accountmanagers van de organisatie kunnen het lezen.",
            "Outcome", "Uitkomsten bekijken"),
        _ when Header.Submitted < Header.Survey.Settings.NMin => new(
            $"Het veldwerk loopt. Vanaf {Count.InWords(Header.Survey.Settings.NMin)} antwoorden in een rol wordt het model zichtbaar.",
            "Fieldwork", "Veldwerk volgen"),
        _ => new(
            "Er zijn genoeg antwoorden om het model te zien. Bekijk het, schrijf uw conclusie en geef het rapport vrij.",
            "Outcome", "Uitkomsten bekijken"),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindHeaderAsync(cancellation) ? Page() : NotFound();
}
