using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Demo;

/// <summary>A survey with everybody who was invited and everybody who came.</summary>
/// <param name="Title">What the consultant calls it.</param>
/// <param name="Questionnaire">What is asked.</param>
/// <param name="OpensAt">When the invitations went out, UTC.</param>
/// <param name="ClosesAt">After this no answer is taken, UTC.</param>
/// <param name="Invited">Everybody with an invitation; who is in no <see cref="Respondents"/> has not opened it.</param>
/// <param name="Respondents">Who began, in the order in which they did.</param>
public sealed record DemoSurvey(
    string Title,
    Questionnaire Questionnaire,
    DateTimeOffset OpensAt,
    DateTimeOffset ClosesAt,
    IReadOnlyList<DemoContact> Invited,
    IReadOnlyList<DemoRespondent> Respondents)
{
    /// <summary>Of 84 invited, 60 answered in the three weeks before <paramref name="reference"/>.</summary>
    public static DemoSurvey Finished(DateTimeOffset reference) => FinishedSurvey.ClosedAt(reference);

    /// <summary>Of 40 invited, 14 answered and 5 began in the week before <paramref name="reference"/>.</summary>
    public static DemoSurvey Running(DateTimeOffset reference) => RunningSurvey.SeenAt(reference);
}

/// <summary>Somebody who began.</summary>
/// <param name="Contact">Who.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="SubmittedAt">UTC; null when they are not done.</param>
/// <param name="Answers">Complete when submitted.</param>
public sealed record DemoRespondent(
    DemoContact Contact,
    DateTimeOffset StartedAt,
    DateTimeOffset? SubmittedAt,
    Answers Answers);
