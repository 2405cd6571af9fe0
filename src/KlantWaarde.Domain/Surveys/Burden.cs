namespace KlantWaarde.Domain.Surveys;

/// <summary>How long a questionnaire takes on a phone. Source: method 1.3.</summary>
public static class Burden
{
    /// <summary>A longer questionnaire is refused.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(360);

    private const int SecondsForTheRest = 127;
    private const int SecondsForCard = 11;

    /// <summary>The most klantwaarden that stay within <see cref="Limit"/>: 21.</summary>
    public static int MaxCards { get; } = MaxCardsIn((int)Limit.TotalSeconds);

    /// <summary>The most klantwaarden that stay within a number of seconds.</summary>
    public static int MaxCardsIn(int seconds) => (seconds - SecondsForTheRest) / SecondsForCard;

    /// <summary>What we promise: whole minutes, rounded up. The same for who asks and for who answers.</summary>
    public static int MinutesOf(int cards) => (int)Math.Ceiling(Of(cards).TotalMinutes);

    /// <summary>"6 minuten", or "330 seconden" when it is no whole number of minutes.</summary>
    public static string InWords(int seconds) => seconds % 60 is 0 ? $"{seconds / 60} minuten" : $"{seconds} seconden";

    public static TimeSpan Of(int cards) => TimeSpan.FromSeconds(SecondsForTheRest + (SecondsForCard * cards));
}
