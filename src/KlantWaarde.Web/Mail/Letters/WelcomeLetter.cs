namespace KlantWaarde.Web.Mail.Letters;

/// <summary>What a welcome is about.</summary>
/// <param name="Name">Of the user.</param>
/// <param name="Email">What the user signs in with.</param>
/// <param name="Agency">Whose user it is.</param>
/// <param name="Role">In Dutch: "adviseur".</param>
/// <param name="IsNew">False for a user who had a password and gets the chance to choose another.</param>
/// <param name="Days">How long the link works.</param>
/// <param name="Password">Where the user chooses a password, once.</param>
internal sealed record WelcomeFacts(
    string Name, string Email, string Agency, string Role, bool IsNew, int Days, Uri Password);

/// <summary>Sends a user to where they choose a password.</summary>
internal static class WelcomeLetter
{
    public static Letter Of(WelcomeFacts facts) => new(
        "nl",
        facts.IsNew ? $"Uw toegang tot KlantWaarde van {facts.Agency}" : "Een nieuw wachtwoord voor KlantWaarde",
        $"Beste {facts.Name},",
        [
            new Block.Paragraph(facts.IsNew
                ? $"{facts.Agency} werkt met KlantWaarde en heeft u toegevoegd als {facts.Role}. Kies een wachtwoord en u kunt beginnen."
                : "De beheerder van uw bureau stuurt u deze link om een nieuw wachtwoord te kiezen. Tot dan werkt het oude nog."),
            new Block.Button("Wachtwoord kiezen", facts.Password),
            new Block.Paragraph($"De link werkt één keer, en {facts.Days} dagen lang. U logt in met {facts.Email}."),
        ],
        ["Met vriendelijke groet,", facts.Agency],
        [
            new Block.Address("Werkt de knop niet? Open dan deze link:", facts.Password),
            new Block.Paragraph("Verwachtte u deze mail niet? Dan hoeft u niets te doen. Stuur hem niet door: wie deze link heeft, kan uw wachtwoord kiezen."),
        ]);
}
