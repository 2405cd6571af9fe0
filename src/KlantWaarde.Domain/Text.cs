namespace KlantWaarde.Domain;

/// <summary>Keeps the rules of short texts in one place.</summary>
internal static class Text
{
    /// <returns><paramref name="value"/> without white space around it.</returns>
    /// <exception cref="ArgumentException">It is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is longer than <paramref name="maxLength"/> characters.</exception>
    public static string Required(string value, int maxLength)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return Optional(value, maxLength);
    }

    /// <returns><paramref name="value"/> without white space around it; empty when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is longer than <paramref name="maxLength"/> characters.</exception>
    public static string Optional(string? value, int maxLength)
    {
        var text = value?.Trim() ?? "";
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, maxLength);
        return text;
    }
}
