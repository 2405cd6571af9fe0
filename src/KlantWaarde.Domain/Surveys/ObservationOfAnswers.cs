using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Surveys;

/// <summary>Turns what was answered into what the model counts: "weet niet" and "geen ervaring" fall away.</summary>
public static class ObservationOfAnswers
{
    /// <param name="answers">As they were sent.</param>
    /// <param name="account">For which client organisation.</param>
    /// <param name="respondent">By whom; the default when that does not matter.</param>
    /// <param name="frame">What is known of the client organisation beforehand.</param>
    /// <returns>Null when no rol was chosen.</returns>
    public static Observation? ToObservation(
        this Answers answers, AccountId account, ContactId respondent = default, Frame? frame = null) =>
        answers.Rol is { } rol
            ? new(
                account.Value,
                rol,
                Stated(answers.Cards),
                Experience(answers.Cards),
                answers.Picks.ToHashSet(),
                answers.Surprise is Surprise.TalkedAbout,
                answers.Thought,
                answers.Burden,
                answers.Heaviest,
                answers.Worth)
            {
                Respondent = respondent.Value,
                Satisfaction = answers.Satisfaction,
                Loyalty = LoyaltyIndex.Of(answers.Recommend, answers.Stay, answers.Grant),
                Frame = (frame ?? Frame.None).Categories,
            }
            : null;

    private static Dictionary<string, Niveau> Stated(IReadOnlyDictionary<string, CardAnswer> cards) => cards
        .Where(card => card.Value.Stated is not (null or StatedAnswer.DontKnow))
        .ToDictionary(card => card.Key, card => (Niveau)card.Value.Stated!.Value);

    private static Dictionary<string, int> Experience(IReadOnlyDictionary<string, CardAnswer> cards) => cards
        .Where(card => card.Value.Experience is not (null or ExperienceAnswer.NoExperience))
        .ToDictionary(card => card.Key, card => (int)card.Value.Experience!.Value);
}
