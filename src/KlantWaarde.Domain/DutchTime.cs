namespace KlantWaarde.Domain;

/// <summary>The clock that consultants and respondents live by.</summary>
public static class DutchTime
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The wall-clock time in the Netherlands.</summary>
    public static DateTimeOffset InDutchTime(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The day in the Netherlands.</summary>
    public static DateOnly DutchDay(this DateTimeOffset instant) => DateOnly.FromDateTime(instant.InDutchTime().DateTime);
}
