using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Part 5: all things considered, and the open question.</summary>
public sealed class OutcomesModel(AnswerDesk desk) : QuestionPage(desk)
{
    public override AnswerSheet? Sheet => Visit.Flow.Find(Part.Outcomes);
}
