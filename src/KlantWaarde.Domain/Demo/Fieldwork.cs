using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Demo;

/// <summary>When people answer: most in the first days, again after a reminder, on working days in working hours.</summary>
internal static class Fieldwork
{
    private static readonly TimeSpan Morning = TimeSpan.FromHours(7);
    private const int MinutesOpen = 9 * 60;

    /// <summary>The moment of invitation, 7:00 UTC: <paramref name="days"/> before <paramref name="reference"/>, or the Monday after.</summary>
    public static DateTimeOffset OpeningBefore(DateTimeOffset reference, int days) =>
        WorkingDay(new DateTimeOffset(reference.UtcDateTime.Date, TimeSpan.Zero).AddDays(-days)) + Morning;

    /// <summary>Lets <paramref name="answers"/> come in, in the order in which they begin.</summary>
    /// <param name="answers">By whom, complete.</param>
    /// <param name="openedAt">When the invitations went out.</param>
    /// <param name="days">How many come in on each day after that; a weekend's wait until Monday.</param>
    /// <param name="random">For the minutes.</param>
    public static IEnumerable<DemoRespondent> Receive(
        IReadOnlyList<(DemoContact Contact, Answers Answers)> answers,
        DateTimeOffset openedAt,
        IReadOnlyList<(int Day, int Answers)> days,
        SplitMix64 random) => days
        .SelectMany(entry => Enumerable.Repeat(WorkingDay(openedAt.AddDays(entry.Day)), entry.Answers))
        .Zip(answers, (day, answer) => Receive(answer.Contact, answer.Answers, day.AddMinutes(random.NextInt(MinutesOpen)), random))
        .OrderBy(respondent => respondent.StartedAt)
        .ThenBy(respondent => respondent.Contact.Email, StringComparer.Ordinal);

    private static DemoRespondent Receive(DemoContact contact, Answers answers, DateTimeOffset startedAt, SplitMix64 random) =>
        new(contact, startedAt, startedAt + Burden.Of(answers.Cards.Count) + TimeSpan.FromSeconds(random.NextInt(240) - 60), answers);

    private static DateTimeOffset WorkingDay(DateTimeOffset moment) => moment.DayOfWeek switch
    {
        DayOfWeek.Saturday => moment.AddDays(2),
        DayOfWeek.Sunday => moment.AddDays(1),
        _ => moment,
    };
}
