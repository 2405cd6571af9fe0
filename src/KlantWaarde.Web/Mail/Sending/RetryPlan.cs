using System.Security.Cryptography;

namespace KlantWaarde.Web.Mail.Sending;

/// <summary>When a mail that was not taken is offered again.</summary>
internal static class RetryPlan
{
    private static readonly int[] Minutes = [1, 5, 15, 60, 120, 240, 480];

    /// <summary>
    /// After 1, 5, 15 minutes, then 1, 2, 4 and 8 hours, each up to a fifth shorter or longer: mails that failed
    /// together do not come back together.
    /// </summary>
    /// <param name="attempts">How often it was offered: 1 or more.</param>
    /// <param name="now">The instant of the last of them.</param>
    public static DateTimeOffset After(int attempts, DateTimeOffset now) =>
        now + WithJitter(TimeSpan.FromMinutes(Minutes[Math.Clamp(attempts, 1, Minutes.Length) - 1]));

    /// <summary>How long to leave a server alone that took nothing: half a minute, doubling to a quarter of an hour.</summary>
    /// <param name="failures">How often in a row: 1 or more.</param>
    public static TimeSpan Rest(int failures) =>
        TimeSpan.FromSeconds(Math.Min(30 * Math.Pow(2, Math.Max(failures, 1) - 1), 900));

    private static TimeSpan WithJitter(TimeSpan delay) => delay * (RandomNumberGenerator.GetInt32(800, 1201) / 1000.0);
}
