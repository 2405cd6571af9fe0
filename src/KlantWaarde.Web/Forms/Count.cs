using System.Globalization;

namespace KlantWaarde.Web.Forms;

/// <summary>Numbers of things as people say them.</summary>
public static class Count
{
    private static readonly string[] Words =
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <returns>"1 klant", "12 klanten", "1.200 klanten".</returns>
    public static string Of(int number, string one, string more) => $"{number.ToString("N0", Dutch)} {(number is 1 ? one : more)}";

    /// <returns>"vijf", "twaalf", "13": small numbers of a sentence as words.</returns>
    public static string InWords(int number) => number >= 0 && number < Words.Length ? Words[number] : number.ToString("N0", Dutch);

    /// <returns>"geen klanten", "1 klant", "12 klanten".</returns>
    public static string OrNone(int number, string one, string more) => number is 0 ? $"geen {more}" : Of(number, one, more);
}

/// <summary>Days and times as people in the Netherlands say them.</summary>
public static class Moment
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <returns>"28 november 2026".</returns>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", Dutch);

    /// <returns>"28 november 2026", the day in the Netherlands.</returns>
    public static string InWords(this DateTimeOffset instant) => Domain.DutchTime.DutchDay(instant).InWords();

    /// <returns>"28 november 2026, 14:05", Dutch time.</returns>
    public static string WithTime(this DateTimeOffset instant) =>
        Domain.DutchTime.InDutchTime(instant).ToString("d MMMM yyyy, HH:mm", Dutch);
}
