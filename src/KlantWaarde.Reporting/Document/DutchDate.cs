using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>Instants as people in the Netherlands read them.</summary>
internal static class DutchDate
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>"22 november 2026".</summary>
    public static string DayOf(DateTimeOffset instant) => Local(instant).ToString("d MMMM yyyy", Words.Dutch);

    /// <summary>"22 november 2026 om 14.05 uur".</summary>
    public static string MomentOf(DateTimeOffset instant) =>
        $"{DayOf(instant)} om {Local(instant).ToString("HH'.'mm", Words.Dutch)} uur";

    private static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Amsterdam);
}
