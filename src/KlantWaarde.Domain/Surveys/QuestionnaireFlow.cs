using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Surveys;

/// <summary>The way of one respondent through a questionnaire: its pages, in order.</summary>
public sealed class QuestionnaireFlow(Questionnaire questionnaire, InvitationId invitation)
{
    public IReadOnlyList<AnswerSheet> Sheets { get; } =
    [
        new RolSheet(questionnaire),
        .. CardOrder.PagesFor(invitation, questionnaire.Klantwaarden).Select((cards, index) => new CardSheet(index + 1, cards)),
        new DecisiveSheet(questionnaire),
        .. questionnaire.Investeringen is [] ? Array.Empty<AnswerSheet>() : [new InvesteringSheet(questionnaire)],
        new OutcomeSheet(),
    ];

    /// <returns>Null when there is no such page.</returns>
    public AnswerSheet? Find(Part part, int number = 1) =>
        Sheets.FirstOrDefault(sheet => sheet.Part == part && sheet.Number == number);

    /// <returns>The page after <paramref name="sheet"/>; null when the overview comes next.</returns>
    public AnswerSheet? After(AnswerSheet sheet) => Sheets.SkipWhile(other => other != sheet).ElementAtOrDefault(1);

    /// <returns>The page before <paramref name="sheet"/>; null when it is the first.</returns>
    public AnswerSheet? Before(AnswerSheet sheet) => Sheets.TakeWhile(other => other != sheet).LastOrDefault();

    /// <returns>The first page with a question that has no answer; null when nothing is open.</returns>
    public AnswerSheet? FirstOpen(Answers answers) => Sheets.FirstOrDefault(sheet => !sheet.IsDone(answers));

    /// <summary>How many questions have no answer yet.</summary>
    public int CountOpen(Answers answers) => Sheets.Sum(sheet => sheet.OpenIn(answers).Count);

    /// <returns>What must be answered before it can be sent: a rol, and something on a card. Null when it can be.</returns>
    public static AnswerFaultKind? MissingIn(Answers answers) => answers switch
    {
        { Rol: null } => AnswerFaultKind.RolMissing,
        { Cards.Count: 0 } => AnswerFaultKind.NothingAnswered,
        _ => null,
    };
}
