using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Texts;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>What an invitation is about.</summary>
/// <param name="Texts">In the voice that the reader is spoken to.</param>
/// <param name="Name">Empty when nobody knows it.</param>
/// <param name="Organisation">Whose klant the reader is.</param>
/// <param name="Agency">Who asks on its behalf.</param>
/// <param name="Minutes">How long the questionnaire takes; see <see cref="Burden"/>.</param>
/// <param name="ClosesOn">The last day to answer.</param>
/// <param name="Questionnaire">The reader's own link.</param>
/// <param name="OptOut">Where the reader asks not to be asked again.</param>
internal sealed record InvitationFacts(
    RespondentTexts Texts,
    string Name,
    string Organisation,
    string Agency,
    int Minutes,
    DateOnly ClosesOn,
    Uri Questionnaire,
    Uri OptOut);

/// <summary>Asks somebody to take part: who asks and for whom, why, how long, until when, and who sees the answers.</summary>
internal static class InvitationLetter
{
    public static Letter Of(InvitationFacts facts)
    {
        var (texts, organisation, agency) = (facts.Texts, facts.Organisation, facts.Agency);
        var lastDay = facts.ClosesOn.ToString("d MMMM yyyy", texts.Culture);

        return new(
            texts["Language.Code"],
            texts.Format("Mail.Invitation.Subject", organisation),
            facts.Name is "" ? texts["Mail.Greeting.Nameless"] : texts.Format("Mail.Greeting", facts.Name),
            [
                new Block.Paragraph(texts.Format("Mail.Invitation.Intro", organisation, agency)),
                new Block.Paragraph(texts.Format("Mail.Invitation.Duration", facts.Minutes, lastDay)),
                new Block.Button(texts["Mail.Button"], facts.Questionnaire),
                new Block.Paragraph(texts.Format("Mail.Confidential", organisation)),
                new Block.Paragraph(texts["Mail.Thanks"]),
            ],
            [texts["Mail.Closing"], agency],
            [
                new Block.Address(texts["Mail.Link"], facts.Questionnaire),
                new Block.Paragraph(texts["Mail.Link.Personal"]),
                new Block.Paragraph(texts.Format("Mail.Footer.Why", organisation, agency)),
                new Block.Address(texts["Mail.Footer.OptOut"], facts.OptOut),
            ]);
    }
}
