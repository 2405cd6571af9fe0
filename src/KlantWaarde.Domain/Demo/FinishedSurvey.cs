using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Demo;

/// <summary>The survey that is done: 84 invited, 24 partners and 36 leveranciers answered.</summary>
internal static class FinishedSurvey
{
    private const ulong Seed = 2026;
    private const int FirstContacts = 54;
    private const int SecondContacts = 6;
    private const int DaysOpen = 21;

    /// <summary>How many answered on each day after the invitation; reminders went out on days 7 and 14.</summary>
    private static readonly (int Day, int Answers)[] Days =
    [
        (0, 13), (1, 9), (2, 6), (3, 3), (4, 2),
        (7, 9), (8, 6), (9, 3), (10, 1),
        (14, 5), (15, 2), (16, 1),
    ];

    public static DemoSurvey ClosedAt(DateTimeOffset reference)
    {
        var random = new SplitMix64(Seed);
        var openedAt = Fieldwork.OpeningBefore(reference, DaysOpen);
        var respondents = random.Shuffled(Respondents(random));
        var answers = AnswerDealer.Deal(PartnerTarget.Value, random).Concat(AnswerDealer.Deal(LeverancierTarget.Value, random));
        var received = random.Shuffled(respondents.Zip(answers));

        return new(
            "Klantwaarde 2026",
            DemoQuestionnaires.Finished,
            openedAt,
            reference,
            [.. DemoAccounts.All.SelectMany(account => account.Contacts)],
            [.. Fieldwork.Receive(received, openedAt, Days, random)]);
    }

    /// <summary>One of most companies; of a few both.</summary>
    private static IEnumerable<DemoContact> Respondents(SplitMix64 random)
    {
        var companies = random.Shuffled(DemoAccounts.All).Take(FirstContacts).ToArray();
        var both = companies.Where(company => company.Contacts.Count > 1).Take(SecondContacts);

        return [.. companies.Select(company => company.Contacts[0]), .. both.Select(company => company.Contacts[1])];
    }
}
