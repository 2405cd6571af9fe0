using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Demo;

/// <summary>The survey that is under way: 40 invited, 14 done, 5 begun.</summary>
internal static class RunningSurvey
{
    private const ulong Seed = 2027;
    private const int Invited = 40;
    private const int Begun = 5;
    private const int DaysAgo = 8;
    private const int DaysOpen = 21;

    private static readonly (int Day, int Answers)[] Days = [(0, 9), (1, 5), (2, 3), (3, 2)];

    public static DemoSurvey SeenAt(DateTimeOffset reference)
    {
        var random = new SplitMix64(Seed);
        var openedAt = Fieldwork.OpeningBefore(reference, DaysAgo);
        var invited = random.Shuffled(DemoAccounts.All.Select(account => account.Contacts[0])).Take(Invited).ToArray();
        var answers = invited.Zip(random.Shuffled(Answers(random))).Take(Days.Sum(day => day.Answers)).ToArray();

        return new(
            "Klantwaarde koelvervoer",
            DemoQuestionnaires.Running,
            openedAt,
            openedAt.AddDays(DaysOpen),
            invited,
            [.. Fieldwork.Receive(answers, openedAt, Days, random).Index().Select(entry => LeftHalfway(entry.Item, entry.Index))]);
    }

    /// <summary>As in the finished survey, about the klantwaarden that this one asks; nobody's own words twice.</summary>
    private static IEnumerable<Answers> Answers(SplitMix64 random)
    {
        var asked = DemoQuestionnaires.Running.Klantwaarden.Select(klantwaarde => klantwaarde.Code).ToHashSet();

        return AnswerDealer.Deal(AboutOnly(PartnerTarget.Value, asked), random)
            .Concat(AnswerDealer.Deal(AboutOnly(LeverancierTarget.Value, asked), random));
    }

    private static RolTarget AboutOnly(RolTarget target, HashSet<string> codes) => target with
    {
        Klantwaarden = [.. target.Klantwaarden.Where(klantwaarde => codes.Contains(klantwaarde.Code))],
        Complaints = [],
        Compliments = [],
    };

    /// <summary>Every fourth respondent, <see cref="Begun"/> in all, was called away after some cards.</summary>
    private static DemoRespondent LeftHalfway(DemoRespondent respondent, int index) =>
        index % 4 != 0 || index / 4 >= Begun
            ? respondent
            : respondent with { SubmittedAt = null, Answers = FirstOf(respondent.Answers, cards: 2 + (2 * (index / 4))) };

    private static Answers FirstOf(Answers answers, int cards) => new()
    {
        Rol = answers.Rol,
        Cards = answers.Cards.Take(cards).ToDictionary(),
    };
}
