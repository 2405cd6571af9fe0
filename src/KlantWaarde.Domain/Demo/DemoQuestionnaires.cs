using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Library.Starter;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Demo;

/// <summary>What the two surveys ask.</summary>
internal static class DemoQuestionnaires
{
    /// <summary>The 16 klantwaarden of <see cref="PartnerTarget"/> and <see cref="LeverancierTarget"/>.</summary>
    public static Questionnaire Finished { get; } = Of(Voice.U, [.. PartnerTarget.Value.Klantwaarden.Select(target => target.Code)]);

    /// <summary>Twelve of them, asked with je.</summary>
    public static Questionnaire Running { get; } = Of(
        Voice.Je,
        [
            "betrouwbaar", "op-tijd", "veilig", "bereikbaar", "snel-antwoord", "inzicht",
            "meedenken", "flexibel", "vooruitkijken", "vaste-contactpersoon", "vertrouwen", "samen-vooruit",
        ]);

    private static Questionnaire Of(Voice dutch, string[] codes) => new(
        DemoData.OrganisationName,
        DemoData.AgencyName,
        dutch,
        OffersEnglish: true,
        BuiltInRollen.All,
        [.. codes.Select(StarterLibrary.Get)],
        BuiltInInvesteringen.All,
        ModelSettings.Standaard);
}
