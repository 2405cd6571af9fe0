using KlantWaarde.Domain.Demo;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Tests.Demo;

/// <summary>What the model makes of a survey of the demo.</summary>
internal static class DemoOutcome
{
    public static SurveyOutcome Of(DemoSurvey survey)
    {
        var accounts = survey.Invited.Select(contact => contact.Account).Distinct().Index()
            .ToDictionary(entry => entry.Item, entry => AccountId.From(new(entry.Index + 1, 0, 0, new byte[8])));

        return ModelComputation.Outcome(
            survey.Questionnaire.ToModelDefinition(),
            from respondent in survey.Respondents
            where respondent.SubmittedAt is not null
            let observation = respondent.Answers.ToObservation(accounts[respondent.Contact.Account])
            where observation is not null
            select observation);
    }
}
