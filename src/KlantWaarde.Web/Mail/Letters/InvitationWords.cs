using KlantWaarde.Domain.Library;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>
/// The sentences of an invitation. <c>{org}</c> is the organisation, <c>{bureau}</c> the agency, <c>{minuten}</c> how
/// long it takes, <c>{dag}</c> the last day. They ask and do not steer.
/// </summary>
internal static class InvitationWords
{
    public static Wording Subject { get; } = new(
        U: "Wat verwacht u van {org}?",
        Je: "Wat verwacht je van {org}?",
        English: "What do you expect of {org}?");

    public static Wording Why { get; } = new(
        U: "Namens {org} vragen wij, {bureau}, aan klanten wat zij verwachten en wat zij ervaren. {org} gebruikt de uitkomsten om te zien wat goed gaat en wat beter moet. Ook uw ervaring telt daarbij mee.",
        Je: "Namens {org} vragen wij, {bureau}, aan klanten wat zij verwachten en wat zij ervaren. {org} gebruikt de uitkomsten om te zien wat goed gaat en wat beter moet. Ook jouw ervaring telt daarbij mee.",
        English: "On behalf of {org}, we at {bureau} are asking clients what they expect and what they experience. {org} uses the results to see what goes well and what should be better. Your experience counts too.");

    public static Wording HowLong { get; } = new(
        U: "Meedoen kost ongeveer {minuten} minuten en kan tot en met {dag}. U kunt tussendoor stoppen en later met dezelfde link verdergaan.",
        Je: "Meedoen kost ongeveer {minuten} minuten en kan tot en met {dag}. Je kunt tussendoor stoppen en later met dezelfde link verdergaan.",
        English: "It takes about {minuten} minutes and you can take part until {dag}. You may stop halfway and go on later with the same link.");

    public static Wording Start { get; } = new("Naar de vragen", "Go to the questions");

    public static Wording Copy { get; } = new(
        U: "Werkt de knop niet? Kopieer dan deze link naar uw browser. Hij is alleen voor u: stuur hem niet door.",
        Je: "Werkt de knop niet? Kopieer dan deze link naar je browser. Hij is alleen voor jou: stuur hem niet door.",
        English: "Does the button not work? Copy this link into your browser. It is yours only: please do not pass it on.");

    public static Wording Regards { get; } = new("Met vriendelijke groet,", "Kind regards,");

    public static Wording OnBehalf { get; } = new("namens {org}", "on behalf of {org}");

    public static Wording Privacy { get; } = new(
        U: "{bureau} verwerkt uw antwoorden vertrouwelijk. {org} ziet de uitkomsten van groepen klanten, en niet wie wat antwoordde, tenzij u daar aan het eind zelf voor kiest.",
        Je: "{bureau} verwerkt je antwoorden vertrouwelijk. {org} ziet de uitkomsten van groepen klanten, en niet wie wat antwoordde, tenzij je daar aan het eind zelf voor kiest.",
        English: "{bureau} treats your answers confidentially. {org} sees the results of groups of clients and not who answered what, unless you choose so yourself at the end.");

    public static Wording OptOut { get; } = new(
        U: "Liever niet meedoen? Meld u af, dan krijgt u hierover geen mail meer:",
        Je: "Liever niet meedoen? Meld je af, dan krijg je hierover geen mail meer:",
        English: "Rather not take part? Opt out, and you get no more mail about this:");
}
