using System.Globalization;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>What an invitation is about.</summary>
/// <param name="Voice">How the reader is spoken to.</param>
/// <param name="Name">"Janneke de Vries"; empty when nobody knows it.</param>
/// <param name="FirstName">For who is spoken to with je; empty when nobody knows it.</param>
/// <param name="Organisation">Whose klant the reader is.</param>
/// <param name="Agency">Who asks on its behalf.</param>
/// <param name="Minutes">How long the questionnaire takes; see <see cref="Burden"/>.</param>
/// <param name="ClosesOn">The last day to answer.</param>
/// <param name="Questionnaire">The reader's own link.</param>
/// <param name="OptOut">Where the reader asks not to be asked again.</param>
internal sealed record InvitationFacts(
    Voice Voice,
    string Name,
    string FirstName,
    string Organisation,
    string Agency,
    int Minutes,
    DateOnly ClosesOn,
    Uri Questionnaire,
    Uri OptOut);

/// <summary>Asks somebody to take part: who asks and for whom, why, how long, until when, and what becomes of the answers.</summary>
internal static class InvitationLetter
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Letter Of(InvitationFacts facts)
    {
        string Say(Wording wording) => Fill(wording.In(facts.Voice), facts);

        return new(
            facts.Voice is Voice.English ? "en" : "nl",
            Say(InvitationWords.Subject),
            GreetingOf(facts),
            [
                new Block.Paragraph(Say(InvitationWords.Why)),
                new Block.Paragraph(Say(InvitationWords.HowLong)),
                new Block.Button(Say(InvitationWords.Start), facts.Questionnaire),
                new Block.Address(Say(InvitationWords.Copy), facts.Questionnaire),
            ],
            [Say(InvitationWords.Regards), facts.Agency, Say(InvitationWords.OnBehalf)],
            [
                new Block.Paragraph(Say(InvitationWords.Privacy)),
                new Block.Address(Say(InvitationWords.OptOut), facts.OptOut),
            ]);
    }

    private static string GreetingOf(InvitationFacts facts) => facts switch
    {
        { Voice: Voice.English, Name: "" } => "Hello,",
        { Voice: Voice.English, Name: var name } => $"Dear {name},",
        { Name: "" } => "Goedendag,",
        { Voice: Voice.Je, FirstName: { Length: > 0 } name } => $"Beste {name},",
        { Name: var name } => $"Beste {name},",
    };

    /// <summary>One pass, so that a name that looks like a placeholder stays that name.</summary>
    private static string Fill(string sentence, InvitationFacts facts) =>
        Placeholders.Fill(sentence, placeholder => placeholder switch
        {
            "org" => facts.Organisation,
            "bureau" => facts.Agency,
            "minuten" => facts.Minutes.ToString(CultureInfo.InvariantCulture),
            "dag" => facts.ClosesOn.ToString("dddd d MMMM yyyy", facts.Voice is Voice.English ? English : Dutch),
            _ => throw new ArgumentOutOfRangeException(nameof(placeholder), placeholder, "Not a placeholder of an invitation."),
        });
}
